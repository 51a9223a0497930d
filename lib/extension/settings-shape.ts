import * as v from "valibot";
import { CATEGORIES, type Category, LINK_NAMES, type Policy, type Practice, type StaffMember, type TellFirst } from "../model";
import type { OwnReply } from "../replies/choose";

/** Everything a practice set up on this computer. Plain data, one object, one version. */
export interface Settings {
  version: typeof SETTINGS_VERSION;
  /** Every adopted state of the policy, oldest first; the last one is in force. Empty: the neutral default is. */
  adopted: { on: string; sha256: string; policy: Policy }[];
  practice: Practice;
  staff: StaffMember[];
  tellFirst: TellFirst;
  exceptions: string[];
  extraWords: string[];
  templates: OwnReply[];
  replyHeader: string;
  replyFooter: string;
  /** Name and role written into captures and notes. */
  user: { name: string; role: string };
  language: "en_GB" | "cy";
  /** No badge count and no marks until the panel is opened. */
  quiet: boolean;
  blur: boolean;
  /** Single letters are keys in the panel. */
  letterKeys: boolean;
  retentionDays: number;
  /** Findings under categories no clause covers are shown too. */
  showUncovered: boolean;
  /** Set-up steps the person has finished or skipped. */
  stepsDone: ("policy" | "practice" | "staff" | "try")[];
}

/** Version of the shape below: a change of it needs a migration in settings.ts. */
export const SETTINGS_VERSION = 1;

const link = v.object({ url: v.string(), confirmed: v.nullable(v.string()), closed: v.boolean() });
const staffMember = v.object({ name: v.string(), role: v.string(), aka: v.array(v.string()) });
const category = v.picklist(Object.keys(CATEGORIES) as [Category, ...Category[]]);
const policyFields = v.object({
  id: v.string(),
  name: v.string(),
  title: v.string(),
  source: v.string(),
  dated: v.string(),
  version: v.number(),
  bound: v.picklist(["patients", "public"]),
  responder: v.nullable(v.string()),
  clauses: v.array(
    v.looseObject({
      id: v.string(),
      label: v.string(),
      quote: v.string(),
      categories: v.array(category),
      actions: v.array(v.string()),
      notes: v.array(v.object({ text: v.string(), source: v.string(), dated: v.string() })),
    }),
  ),
  switches: v.object({ recordingConsultationAllowed: v.boolean(), protectsStaffIdentity: v.boolean() }),
});

/** What a stored code of conduct must look like. */
export const policySchema = v.looseObject(policyFields.entries);

/** What stored settings must look like. */
export const settingsSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  adopted: v.array(v.object({ on: v.string(), sha256: v.string(), policy: policySchema })),
  practice: v.object({
    name: v.string(),
    otherNames: v.array(v.string()),
    responderRole: v.string(),
    phone: v.string(),
    pages: v.array(v.string()),
    handles: v.array(v.string()),
    links: v.object(Object.fromEntries(LINK_NAMES.map((name) => [name, link])) as Record<(typeof LINK_NAMES)[number], typeof link>),
    inWales: v.boolean(),
  }),
  staff: v.array(staffMember),
  tellFirst: v.object({ danger: v.string(), safeguarding: v.string() }),
  exceptions: v.array(v.string()),
  extraWords: v.array(v.string()),
  templates: v.array(
    v.looseObject({ id: v.string(), base: v.nullable(v.string()), category: v.string(), title: v.string(), text: v.string() }),
  ),
  replyHeader: v.string(),
  replyFooter: v.string(),
  user: v.object({ name: v.string(), role: v.string() }),
  language: v.picklist(["en_GB", "cy"]),
  quiet: v.boolean(),
  blur: v.boolean(),
  letterKeys: v.boolean(),
  retentionDays: v.number(),
  showUncovered: v.boolean(),
  stepsDone: v.array(v.picklist(["policy", "practice", "staff", "try"])),
});

/** A practice that sets nothing up gets these: the neutral policy, no links (so no reply that needs one), blur on. */
export function defaultSettings(): Settings {
  const noLink = () => ({ url: "", confirmed: null, closed: false });
  return {
    version: SETTINGS_VERSION,
    adopted: [],
    practice: {
      name: "",
      otherNames: [],
      responderRole: "Practice Manager",
      phone: "",
      pages: [],
      handles: [],
      links: { review: noLink(), complaints: noLink(), contact: noLink(), conduct: noLink(), site: noLink(), booking: noLink() },
      inWales: false,
    },
    staff: [],
    tellFirst: { danger: "", safeguarding: "" },
    exceptions: [],
    extraWords: [],
    templates: [],
    replyHeader: "",
    replyFooter: "",
    user: { name: "", role: "" },
    language: "en_GB",
    quiet: false,
    blur: true,
    letterKeys: true,
    retentionDays: 90,
    showUncovered: false,
    stepsDone: [],
  };
}
