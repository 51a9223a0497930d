import type { Settings } from "../../lib/extension/settings";
import policy from "../../lib/policy/policies/3w-health";
import { PRACTICE } from "./comments";

const link = (path: string) => ({ url: `https://otterlane.example/${path}`, confirmed: "2026-11-02", closed: false });

/** An invented practice that has been through set-up: 3W Health's policy, its own links, a staff list. */
export const sampleSettings: Settings = {
  version: 1,
  adopted: [{ on: "2026-11-02", sha256: "", policy }],
  practice: {
    name: PRACTICE.name,
    otherNames: ["Otter Lane"],
    responderRole: "Operations Manager",
    phone: "01632 960123",
    pages: ["https://www.facebook.com/profile.php?id=100064000000001", "https://x.com/OtterLaneSurg"],
    handles: [`@${PRACTICE.handle}`],
    links: {
      review: link("review"),
      complaints: link("complaints"),
      contact: link("contact"),
      conduct: link("conduct"),
      site: link(""),
      booking: link("book"),
    },
    inWales: false,
  },
  staff: [
    { name: "Dr Alan Penhallow", role: "GP partner", aka: ["Dr P"] },
    { name: "Beryl Stott", role: "Receptionist", aka: ["Bez"] },
  ],
  tellFirst: { danger: "", safeguarding: "" },
  exceptions: [],
  extraWords: [],
  templates: [],
  replyHeader: "",
  replyFooter: "",
  user: { name: "Sam Okafor", role: "Reception lead" },
  language: "en_GB",
  quiet: false,
  blur: true,
  retentionDays: 90,
  letterKeys: true,
  showUncovered: false,
  stepsDone: ["policy", "practice", "staff", "try"],
};
