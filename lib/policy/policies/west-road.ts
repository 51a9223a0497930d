import type { Policy } from "../../model";
import { COMPLAINTS_MUST_BE_HEARD, DEFAMATION_NEEDS_ADVICE, PRAISE_IS_CAUGHT, REMOVAL_HAS_RULES } from "./notes/law";

/** C1 to C3 are the section on complaints, which the text does not number. It says nothing of appointments or medical questions. */
const policy: Policy = {
  id: "west-road",
  name: "West Road Medical Centre",
  title: "Patient Social Media Guidance",
  source: "West Road Medical Centre, patient social media guidance",
  dated: "2026-11-21",
  version: 1,
  bound: "patients",
  responder: null,
  clauses: [
    {
      id: "1",
      label: "clause 1",
      quote:
        "The organisation requires all users of portable devices to use them in a courteous and considerate manner, respecting their fellow patients. Portable devices are not to be used during consultations, except when agreed with your clinician.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "2",
      label: "clause 2",
      quote:
        "Patients are not permitted to disclose any patient-identifiable information about other patients unless they have the express consent of that patient.",
      categories: ["patient_id"],
      actions: [],
      notes: [],
    },
    {
      id: "3",
      label: "clause 3",
      quote:
        "Whilst not encouraged, patients may record their consultation / conversation with a clinician / practice team member. Both legally, and as a matter of courtesy, patients should seek agreement before making a recording. The patient making the recording must only use the recording for personal use. The patient should be reminded of the private and confidential nature of the recording and that it is their responsibility to keep it safe and secure. Patients should be aware that the misuse of a recording may result in criminal or civil proceedings.",
      categories: ["media_recording"],
      actions: [],
      notes: [],
    },
    {
      id: "4",
      label: "clause 4",
      quote:
        "Patients must not post any material that is inaccurate, fraudulent, harassing, embarrassing, obscene, defamatory or unlawful. Any such posts on the organisation any of our platforms or on review sites will be monitored and action will be taken about any harassment, offensive comments or inappropriate content. Malicious or offensive posts which are not taken down by a patient could result in that patient being removed from our list.",
      categories: ["threat", "harassment", "abuse", "hate", "obscene", "defamation", "false_info", "fraud_spam", "unlawful_other"],
      actions: ["warning", "removal_from_list"],
      notes: [REMOVAL_HAS_RULES],
    },
    {
      id: "5",
      label: "clause 5",
      quote:
        "Patients are not permitted to take photographs in the waiting room or areas where other patients are present, nor are photographs of staff permitted to be taken.",
      categories: ["media_recording"],
      actions: [],
      notes: [],
    },
    {
      id: "6",
      label: "clause 6",
      quote:
        "Patients must not post comments on social media that identify any staff. As above, anything that is offensive, malicious, harassing or otherwise detrimental to our staff will be reported and might result in the patient being removed from the list.",
      categories: ["staff_id", "threat", "harassment", "abuse", "hate"],
      actions: ["report", "removal_from_list"],
      notes: [PRAISE_IS_CAUGHT, REMOVAL_HAS_RULES],
    },
    {
      id: "7",
      label: "clause 7",
      quote:
        "Defamatory comments about our team are not to be shared on any social media platform. Legal advice may be sought and the appropriate action taken against any patient who posts defamatory comments.",
      categories: ["defamation"],
      actions: ["legal_advice"],
      notes: [DEFAMATION_NEEDS_ADVICE],
    },
    {
      id: "C1",
      label: "clause C1",
      quote: "We have a separate complaints policy which patients are to use should they wish to make a complaint.",
      categories: ["complaint_route"],
      actions: ["signpost"],
      notes: [],
    },
    {
      id: "C2",
      label: "clause C2",
      quote: "We will only respond to complaints made to the organisation in accordance with the organisation's policy.",
      categories: ["complaint_route"],
      actions: ["signpost"],
      notes: [COMPLAINTS_MUST_BE_HEARD],
    },
    {
      id: "C3",
      label: "clause C3",
      quote: "Complaints submitted on review sites or social media can not be investigated. Patients should follow the complaints process.",
      categories: ["complaint_route"],
      actions: ["signpost"],
      notes: [COMPLAINTS_MUST_BE_HEARD],
    },
  ],
  switches: { recordingConsultationAllowed: true, protectsStaffIdentity: false },
  names: {
    platforms: ["Facebook", "X", "google reviews", "NHS choices"],
    processes: ["complaints policy", "complaints process"],
    links: [],
  },
};

export default policy;
