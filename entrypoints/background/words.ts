import type { Settings } from "../../lib/extension/settings";
import type { Category } from "../../lib/model";
import * as cy from "../../public/_locales/cy/messages.json";
import * as en from "../../public/_locales/en_GB/messages.json";

/** The few words that the background gives away: for the menu, and for what is shown in a page. */
type Shown =
  | "menu_check_selection"
  | "mark_help"
  | "mark_clause"
  | "mark_of"
  | "mark_press_button"
  | "mark_translated"
  | `category_${Category}`;
type Catalogue = Readonly<Record<Shown, { message: string }>>;

// Named one by one, so that the other eight hundred stay out of the bundle.
const ENGLISH: Catalogue = {
  menu_check_selection: en.menu_check_selection,
  mark_help: en.mark_help,
  mark_clause: en.mark_clause,
  mark_of: en.mark_of,
  mark_press_button: en.mark_press_button,
  mark_translated: en.mark_translated,
  category_safety_emergency: en.category_safety_emergency,
  category_safety_suicide: en.category_safety_suicide,
  category_safety_safeguarding: en.category_safety_safeguarding,
  category_threat: en.category_threat,
  category_harassment: en.category_harassment,
  category_hate: en.category_hate,
  category_abuse: en.category_abuse,
  category_obscene: en.category_obscene,
  category_defamation: en.category_defamation,
  category_false_info: en.category_false_info,
  category_fraud_spam: en.category_fraud_spam,
  category_unlawful_other: en.category_unlawful_other,
  category_patient_id: en.category_patient_id,
  category_media_recording: en.category_media_recording,
  category_staff_id: en.category_staff_id,
  category_channel_appointment: en.category_channel_appointment,
  category_channel_medical: en.category_channel_medical,
  category_channel_contact_staff: en.category_channel_contact_staff,
  category_complaint_route: en.category_complaint_route,
};
const WELSH: Catalogue = {
  menu_check_selection: cy.menu_check_selection,
  mark_help: cy.mark_help,
  mark_clause: cy.mark_clause,
  mark_of: cy.mark_of,
  mark_press_button: cy.mark_press_button,
  mark_translated: cy.mark_translated,
  category_safety_emergency: cy.category_safety_emergency,
  category_safety_suicide: cy.category_safety_suicide,
  category_safety_safeguarding: cy.category_safety_safeguarding,
  category_threat: cy.category_threat,
  category_harassment: cy.category_harassment,
  category_hate: cy.category_hate,
  category_abuse: cy.category_abuse,
  category_obscene: cy.category_obscene,
  category_defamation: cy.category_defamation,
  category_false_info: cy.category_false_info,
  category_fraud_spam: cy.category_fraud_spam,
  category_unlawful_other: cy.category_unlawful_other,
  category_patient_id: cy.category_patient_id,
  category_media_recording: cy.category_media_recording,
  category_staff_id: cy.category_staff_id,
  category_channel_appointment: cy.category_channel_appointment,
  category_channel_medical: cy.category_channel_medical,
  category_channel_contact_staff: cy.category_channel_contact_staff,
  category_complaint_route: cy.category_complaint_route,
};

/** These words in the language that the practice set: the browser's own may be another. */
export function wordsIn(language: Settings["language"]): Record<string, string> {
  const entries = Object.entries(language === "cy" ? WELSH : ENGLISH);
  return Object.fromEntries(entries.map(([key, { message }]) => [key, message]));
}
