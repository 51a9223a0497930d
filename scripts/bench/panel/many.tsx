import { createRoot } from "react-dom/client";
import { Panel } from "../../../components/panel/Panel";
import type { Entry, PanelProps } from "../../../components/panel/types";
import { WordsProvider } from "../../../components/words";
import { commentOf, type Finding, type Practice } from "../../../lib/model";
import { suggest } from "../../../lib/replies/choose";
import { lengthOn, limitOf } from "../../../lib/replies/limits";
import "../../../components/styles/courtesy.scss";

const CATEGORIES = ["abuse", "staff_id", "channel_appointment", "threat"] as const;
const KINDS = { abuse: "breach", staff_id: "breach", channel_appointment: "route", threat: "breach" } as const;
const QUOTE =
  "Derogatory and offensive comments about our team will not be tolerated on any page, in any group or in any message that names them.";

function entry(at: number): Entry {
  const category = CATEGORIES[at % CATEGORIES.length]!;
  const text = `Comment number ${at}: three days on the phone, and then that lot behind the desk could not even be bothered to look up.`;
  const finding: Finding = {
    category,
    kind: KINDS[category],
    certainty: at % 3 === 0 ? "review" : "breach",
    severity: "medium",
    spans: [{ start: text.indexOf("that lot"), end: text.indexOf(" behind") }],
    clause: { id: "6", label: "clause 6", quote: QUOTE },
    because: 'R1: "that lot" is contempt for people, not criticism of the service.',
    detector: category,
  };
  return {
    comment: commentOf({ id: String(at), site: "facebook", text, author: `Writer ${at}` }),
    judgement: { commentId: String(at), findings: [finding], uncovered: [], pass: null, language: "english", policy: null },
    settled: null,
  };
}

const link = { url: "https://otterlane.example/", confirmed: "2026-11-02", closed: false };
const practice: Practice = {
  name: "Otter Lane Surgery",
  otherNames: [],
  responderRole: "Practice Manager",
  phone: "01632 960123",
  pages: [],
  handles: [],
  links: { review: link, complaints: link, contact: link, conduct: link, site: link, booking: link },
  inWales: false,
};
const replies: PanelProps["replies"] = {
  languages: ["en"],
  offer: ({ comment, judgement }, finding) => suggest({ comment, judgement, finding, practice, policy: null }),
  // As in the panel, where the check is loaded once the first frame is drawn.
  tooMuch: () => [],
  tellFirst: () => "",
  check: () => ({ verdict: "block", reasons: [] }),
  length: (text, comment, room) => ({ used: lengthOn(comment.site, text), limit: limitOf(comment.site, room).max }),
  shorten: (text) => text,
  answered: () => null,
  copied: () => null,
};
const nothing = () => undefined;
const failed = async () => ({ ok: true as const, value: null });
const actions: PanelProps["actions"] = {
  reveal: failed,
  copy: failed,
  insert: failed,
  replyRoom: async () => null,
  sayPosted: nothing,
  capture: nothing,
  captureBetter: nothing,
  cancelCapture: nothing,
  undoCapture: nothing,
  dismissCapture: nothing,
  openCase: nothing,
  logReport: failed,
  guide: () => ({ where: "", reasons: [], expect: "", captureFirst: true }),
  settle: nothing,
  setException: nothing,
  logHandOver: failed,
  workAs: nothing,
  useLetterKeys: nothing,
  closeDigest: nothing,
  stopReading: nothing,
  sketch: async () => ({ ok: true, value: "" }),
  saveSketch: nothing,
  openSetup: nothing,
  openCaseBook: nothing,
};

/** Shows the panel with so many findings. */
export function showPanel(root: HTMLElement, count: number): void {
  const entries = Array.from({ length: count }, (_, at) => entry(at));
  const snapshot: PanelProps["snapshot"] = {
    frame: "top",
    url: "https://www.facebook.com/otterlane",
    title: practice.name,
    waiting: 0,
    entries,
    coverage: {
      site: "facebook",
      siteName: "Facebook",
      pageKind: "timeline",
      recognised: true,
      cards: count,
      read: count,
      own: 0,
      truncated: 0,
      collapsed: 0,
      ownPage: true,
      composingAs: practice.name,
      warnings: [],
    },
  };
  createRoot(root).render(
    <WordsProvider language="en_GB">
      <Panel
        snapshot={snapshot}
        problem={null}
        blur
        showUncovered={false}
        ownCode
        knowsOwnPages
        nothingSelected={null}
        selectKeys="Alt+Shift+C"
        user={{ name: "Jo Hart", role: "" }}
        userLocked={false}
        letterKeys
        digest={null}
        focused={null}
        capture={null}
        replies={replies}
        done={() => null}
        actions={actions}
      />
    </WordsProvider>,
  );
}
