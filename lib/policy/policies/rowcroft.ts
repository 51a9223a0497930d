import type { Policy } from "../../model";
import { COMPLAINTS_MUST_BE_HEARD, DEFAMATION_NEEDS_ADVICE, OFFENCES_MOVED, PRAISE_IS_CAUGHT, REVIEWS_ELSEWHERE } from "./notes/law";

/** F1 to F4 are the section "Feedback and complaints", which the text does not number. It binds members of the public and protects staff as well as patients. */
const policy: Policy = {
  id: "rowcroft",
  name: "Rowcroft Medical Centre",
  title: "Social Media Guidance",
  source: "Rowcroft Medical Centre, social media guidance",
  dated: "2026-11-21",
  version: 1,
  bound: "public",
  responder: "Practice Manager",
  clauses: [
    {
      id: "1",
      label: "clause 1",
      quote:
        "Users of portable devices are required to use them in a courteous and considerate manner, that is respectful of others. Unless agreed with the clinician, portable devices should not be used during consultations.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "2",
      label: "clause 2",
      quote:
        "Information about other patients and staff members is confidential. Patients must not disclose any identifiable information about others on social media without the express permission of that person.",
      categories: ["patient_id", "staff_id"],
      actions: ["hide", "report"],
      notes: [],
    },
    {
      id: "3",
      label: "clause 3",
      quote:
        "Patients should not use any social media platform to make or cancel appointments, share medical information with the practice or make contact with a member of staff. Any such contact with the practice should be via appropriately confidential and routine communication methods; Find out how to book appointments - RMC NHS (rowcroftmc.nhs.uk).",
      categories: ["channel_appointment", "channel_medical", "channel_contact_staff"],
      actions: ["signpost"],
      notes: [],
    },
    {
      id: "4",
      label: "clause 4",
      quote:
        "Photographs or any media recordings are not permitted in the waiting room or areas where other patients are present, nor should patients take photographs or media recordings of any staff without their explicit consent.",
      categories: ["media_recording"],
      actions: ["report"],
      notes: [],
    },
    {
      id: "5",
      label: "clause 5",
      quote:
        "Should patients wish to leave a review about Rowcroft Medical Centre, this should be done via the NHS website; Find out how to leave a review of an NHS service - NHS (www.nhs.uk) . This will enable the Practice Manager to respond appropriately.",
      categories: [],
      actions: ["signpost"],
      notes: [REVIEWS_ELSEWHERE],
    },
    {
      id: "6",
      label: "clause 6",
      quote: "Patients must not post comments on social media that identify staff who work at the practice.",
      categories: ["staff_id"],
      actions: [],
      notes: [PRAISE_IS_CAUGHT],
    },
    {
      id: "7",
      label: "clause 7",
      quote:
        "Patients must not post any material that is inaccurate, threatening, obscene, defamatory, or unlawful. Any such posts on the practice Facebook page will be deleted by the Practice and/or reported to the applicable media platform.\n\nFurther guidance to this can be found here; Dealing with abuse of practice staff on social media from patients - BMA (www.bma.org.uk).",
      categories: ["threat", "hate", "obscene", "defamation", "false_info", "unlawful_other"],
      actions: ["delete", "report"],
      notes: [],
    },
    {
      id: "8",
      label: "clause 8",
      quote:
        "Derogatory and offensive comments about our team will not be tolerated on any social media platform. The Malicious Communications Act 1988 and the Communications Act 2003 make it an offence for a patient to send online messages or posts that contain threats, grossly offensive, obscene, menacing, or false information, where the sender's intention is to cause the recipient distress or anxiety. Legal advice will be sought, and the appropriate action taken against any individual who posts defamatory comments.",
      categories: ["threat", "harassment", "abuse", "hate", "obscene", "defamation", "false_info"],
      actions: ["legal_advice"],
      notes: [OFFENCES_MOVED, DEFAMATION_NEEDS_ADVICE],
    },
    {
      id: "F1",
      label: "clause F1",
      quote: "We appreciate any feedback our patients may have, good and bad.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "F2",
      label: "clause F2",
      quote: "However, if you wish to make a complaint, we kindly request that you do so using our designated complaints procedure.",
      categories: ["complaint_route"],
      actions: ["signpost"],
      notes: [],
    },
    {
      id: "F3",
      label: "clause F3",
      quote:
        "We will only respond to complaints made to the practice in accordance with the practice policy and a complaint made on any social media platform may be deleted.",
      categories: ["complaint_route"],
      actions: ["signpost", "delete"],
      notes: [COMPLAINTS_MUST_BE_HEARD],
    },
    {
      id: "F4",
      label: "clause F4",
      quote: "Find out how to submit feedback or complaints - RMC NHS (rowcroftmc.nhs.uk).",
      categories: ["complaint_route"],
      actions: ["signpost"],
      notes: [],
    },
  ],
  switches: { recordingConsultationAllowed: false, protectsStaffIdentity: true },
  names: {
    platforms: ["Facebook", "Twitter", "Instagram", "YouTube", "WhatsApp", "LinkedIn"],
    processes: ["complaints procedure", "NHS website reviews", "booking page", "BMA guidance"],
    links: [
      { text: "Find out how to book appointments - RMC NHS (rowcroftmc.nhs.uk)", url: null },
      { text: "Find out how to leave a review of an NHS service - NHS (www.nhs.uk)", url: null },
      { text: "Dealing with abuse of practice staff on social media from patients - BMA (www.bma.org.uk)", url: null },
      { text: "Find out how to submit feedback or complaints - RMC NHS (rowcroftmc.nhs.uk)", url: "https://www.rowcroftmc.nhs.uk" },
    ],
  },
};

export default policy;
