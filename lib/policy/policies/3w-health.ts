import type { Policy } from "../../model";
import { DEFAMATION_NEEDS_ADVICE, DELETES_ELSEWHERE, OFFENCES_MOVED, PRAISE_IS_CAUGHT, REVIEWS_ELSEWHERE } from "./notes/law";

/** The eight points are bullets in the text; they are numbered here in its order. It has no section on complaints. */
const policy: Policy = {
  id: "3w-health",
  name: "3W Health",
  title: "Policy Statement: Code of Conduct",
  source: "3W Health, social media policy statement, section 1.2",
  dated: "2026-11-21",
  version: 1,
  bound: "patients",
  responder: "Operations Manager",
  clauses: [
    {
      id: "1",
      label: "clause 1",
      quote:
        "Users of portable devices are required to use them in a courteous and considerate manner, that is respectful of their fellow patients.  Unless agreed with the clinician, portable devices should not be used during consultations.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "2",
      label: "clause 2",
      quote:
        "Information about other patients is confidential.  Patients must not disclose any patient-identifiable information about other patients on social media without the express permission of that patient.",
      categories: ["patient_id"],
      actions: ["hide", "report"],
      notes: [],
    },
    {
      id: "3",
      label: "clause 3",
      quote:
        "Patients should not use any social media platform to make or cancel an appointment, share medical information with the practice or make contact with a member of staff.  Any such contact with the practice should be via appropriately confidential and routine communication methods.",
      categories: ["channel_appointment", "channel_medical", "channel_contact_staff"],
      actions: ["signpost"],
      notes: [],
    },
    {
      id: "4",
      label: "clause 4",
      quote:
        "Photographs or any media recordings are not permitted in the waiting room or areas where other patients are present, nor should patients take photographs or medical recordings of any staff without their explicit consent.",
      categories: ["media_recording"],
      actions: ["report"],
      notes: [],
    },
    {
      id: "5",
      label: "clause 5",
      quote:
        "Should patients wish to leave a review about 3W Health, this should be done via the NHS website Find out how to leave a review of an NHS service - NHS.  This will enable the Operations Manager to respond appropriately.",
      categories: [],
      actions: ["signpost"],
      notes: [REVIEWS_ELSEWHERE],
    },
    {
      id: "6",
      label: "clause 6",
      quote: "Patients must not post comments on social medica that identify staff who work at the practice.",
      categories: ["staff_id"],
      actions: [],
      notes: [PRAISE_IS_CAUGHT],
    },
    {
      id: "7",
      label: "clause 7",
      quote:
        "Patients must not post any material that is inaccurate, threatening, obscene, defamatory or unlawful.  Any such posts on the practice Facebook page and/or other social media platforms will be deleted by the Practice and/or reported to the applicable media platform.",
      categories: ["threat", "hate", "obscene", "defamation", "false_info", "unlawful_other"],
      actions: ["delete", "report"],
      notes: [DELETES_ELSEWHERE],
    },
    {
      id: "8",
      label: "clause 8",
      quote:
        "Derogatory and offensive comments about our team will not be tolerated on any social media platform.  The Malicious Communications Act 1988 and the Communications Act 2003 make it an offence for a patient to send online messages or posts that contain threats, grossly offensive, obscene, menacing, or false information, where the sender’s intention is to cause the recipient distress or anxiety.  Legal advice will be sought and the appropriate action taken against any individual who post defamatory comments.",
      categories: ["threat", "harassment", "abuse", "hate", "obscene", "defamation", "false_info"],
      actions: ["legal_advice"],
      notes: [OFFENCES_MOVED, DEFAMATION_NEEDS_ADVICE],
    },
  ],
  switches: { recordingConsultationAllowed: false, protectsStaffIdentity: false },
  names: {
    platforms: ["Facebook", "Twitter", "Instagram", "YouTube", "WhatsApp", "LinkedIn"],
    processes: ["NHS website reviews"],
    links: [{ text: "Find out how to leave a review of an NHS service - NHS", url: null }],
  },
};

export default policy;
