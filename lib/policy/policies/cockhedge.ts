import type { Policy } from "../../model";
import { DEFAMATION_NEEDS_ADVICE, DEFAMATION_TEST, DUTY_ONLY, PRAISE_IS_CAUGHT, REVIEWS_ELSEWHERE } from "./notes/law";

/** The text numbers nothing: P1 to P11 are its paragraphs, S1 to S13 what it expects of staff. It has no clause on threats, obscenity or complaints. */
const policy: Policy = {
  id: "cockhedge",
  name: "Cockhedge Medical Centre",
  title: "Social Media Policy",
  source: "Cockhedge Medical Centre, social media policy",
  dated: "2026-11-21",
  version: 1,
  bound: "patients",
  responder: "the Practice",
  clauses: [
    {
      id: "P1",
      label: "paragraph P1",
      quote:
        "The aim of this policy is to provide a standard framework for the use of social media. It ensures that the Practice's staff and patients are not brought into disrepute, because of the inappropriate use of social media.",
      categories: ["abuse"],
      actions: [],
      notes: [],
    },
    {
      id: "P2",
      label: "paragraph P2",
      quote:
        "There are many social media platforms that are widely used by both staff and patients at Cockhedge Medical Centre; these include Facebook, Twitter, Instagram and others.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "P3",
      label: "paragraph P3",
      quote:
        "At Cockhedge Medical Centre we have a Facebook page and a practice website, which provide a range of useful information for our patient population.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "P4",
      label: "paragraph P4",
      quote:
        "Cockhedge Medical Centre has a duty to maintain patient confidentiality and to safeguard vulnerable patients. You can help us to achieve this by adhering to the code of conduct outlined in this policy.",
      categories: ["patient_id"],
      actions: [],
      notes: [DUTY_ONLY],
    },
    {
      id: "P5",
      label: "paragraph P5",
      quote:
        "Patients are not permitted to take photographs or any media recordings in the waiting room or areas where other patients are present, nor are photographs or media recordings of any staff permitted without their explicit consent.",
      categories: ["media_recording"],
      actions: [],
      notes: [],
    },
    {
      id: "P6",
      label: "paragraph P6",
      quote:
        "The Practice requires all users of portable devices to use them in a courteous and considerate manner, respecting their fellow patient.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "P7",
      label: "paragraph P7",
      quote:
        "Patients should not use any social media platform to communicate medical information with the Practice as this is not secure.",
      categories: ["channel_medical"],
      actions: ["signpost"],
      notes: [],
    },
    {
      id: "P8",
      label: "paragraph P8",
      quote: "Patients must not post comments on social media that identify staff who work at the Practice.",
      categories: ["staff_id"],
      actions: [],
      notes: [PRAISE_IS_CAUGHT],
    },
    {
      id: "P9",
      label: "paragraph P9",
      quote:
        "Patients are to use the nhs.uk website should they wish to leave a review about Cockhedge Medical Centre. This will enable the Practice to respond appropriately.",
      categories: [],
      actions: ["signpost"],
      notes: [REVIEWS_ELSEWHERE],
    },
    {
      id: "P10",
      label: "paragraph P10",
      quote:
        "Defamatory comments about our team are not to be shared on any social media platform. Legal advice will be sought, and the appropriate action taken against any patient who posts defamatory comments.",
      categories: ["defamation"],
      actions: ["legal_advice"],
      notes: [DEFAMATION_NEEDS_ADVICE],
    },
    {
      id: "P11",
      label: "paragraph P11",
      quote:
        "The legal definition of defamation is:\n\n“any intentionally false communication, either written or spoken, that harms a persons reputation; decreases the respect, or confidence in which a person is held; or induces disparaging, hostile or disagreeable opinions or feelings against a person”.",
      categories: ["defamation", "abuse"],
      actions: [],
      notes: [DEFAMATION_TEST],
    },
    {
      id: "S1",
      label: "expectation of staff S1",
      quote: "To not bring Cockhedge Medical Centre into disrepute.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "S2",
      label: "expectation of staff S2",
      quote: "Refrain from online behaviour towards colleagues that could be construed as bullying.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "S3",
      label: "expectation of staff S3",
      quote: "Maintain confidentiality as you would within the workplace.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "S4",
      label: "expectation of staff S4",
      quote: "Be mindful of your colleagues when posting, if you have colleagues as ‘friends’.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "S5",
      label: "expectation of staff S5",
      quote: "Be thoughtful of what you post which could be reported to management.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "S6",
      label: "expectation of staff S6",
      quote:
        "Staff should not identify themselves as an employee of the Practice on social media. Not only does this reduce the risk of you bringing the Practice into disrepute, but it also reduces the chances of you being inappropriately contacted by patients.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "S7",
      label: "expectation of staff S7",
      quote: "Think carefully about what kind of information you want to share and with whom and adjust your privacy settings accordingly.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "S8",
      label: "expectation of staff S8",
      quote: "Staff must not register for personal social media accounts with their nhs net email address.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "S9",
      label: "expectation of staff S9",
      quote:
        "The Practice understands that employees may wish to use their own mobile devices while they are at work. Employees must limit their use of social media on their own equipment to lunch times.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "S10",
      label: "expectation of staff S10",
      quote:
        "The internet is constantly changing so it is not possible to cover all circumstances that may occur. Practice staff who use social media are required to exercise judgement, act professionally and consider the appropriateness for any information or image they post in advance of posting it.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "S11",
      label: "expectation of staff S11",
      quote:
        "When posting on social media sites, there should be no expectation of privacy, regardless of your privacy settings applied to individual accounts. Content posted to, and opinions expressed via social media must be considered to be in the public domain.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "S12",
      label: "expectation of staff S12",
      quote:
        "Ensure that your privacy settings are set so that personal information you may not want to share is not available to your colleagues or members of the public.",
      categories: [],
      actions: [],
      notes: [],
    },
    {
      id: "S13",
      label: "expectation of staff S13",
      quote: "Do not use your work contact details (email or telephone) as part of your personal contact details.",
      categories: [],
      actions: [],
      notes: [],
    },
  ],
  switches: { recordingConsultationAllowed: false, protectsStaffIdentity: false },
  names: { platforms: ["Facebook", "Twitter", "Instagram"], processes: ["nhs.uk reviews"], links: [{ text: "nhs.uk", url: null }] },
};

export default policy;
