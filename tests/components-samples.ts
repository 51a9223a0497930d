import { vi } from "vitest";
import type { Entry, PanelProps } from "../components/panel/types";
import { CATEGORIES, type Category, type Comment, commentOf, type Finding, type Judgement, type Pass } from "../lib/model";

/** Invented comments and a panel's props for the tests of the screens. */

export const comment = (id: string, text: string, more: Partial<Comment> = {}) =>
  commentOf({ id, site: "facebook", text, author: "Jay Mottram", shownTime: "2 h", ...more });

const QUOTE =
  "Derogatory and offensive comments about our team will not be tolerated anywhere, and that includes every page, every group and every message that names them.";

export function finding(category: Category, text: string, words: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  const kind = CATEGORIES[category];
  return {
    category,
    kind,
    certainty: "breach",
    severity: kind === "safety" ? "critical" : "high",
    spans: start < 0 ? [] : [{ start, end: start + words.length }],
    clause: kind === "safety" ? null : { id: "8", label: "clause 8", quote: QUOTE },
    because: `“${words}” led here.`,
    detector: category,
    ...more,
  };
}

export function entry(
  about: Comment,
  findings: Finding[],
  more: Partial<Judgement> = {},
  pass: Pass["reason"] = "criticism_of_service",
): Entry {
  return {
    comment: about,
    judgement: {
      commentId: about.id,
      findings,
      uncovered: [],
      pass: findings.length > 0 ? null : { reason: pass, because: "", spans: [] },
      language: "english",
      policy: null,
      ...more,
    },
    settled: null,
  };
}

const HELP = "I can't see the point any more";
const THREAT = "I'll wait till I see her in the car park";
const ABUSE = "Absolute muppets behind that desk";
const NAMED = "Nurse Odette never gave me the message";
const BOOK = "Please book me in for Tuesday";
const PRAISE = "Dr Penhallow was wonderful";

export const ENTRIES: Entry[] = [
  entry(comment("route", BOOK, { author: "Priya Ramsden" }), [finding("channel_appointment", BOOK, "book me in", { severity: "info" })]),
  entry(comment("check", NAMED, { author: "Dot Wainfleet" }), [
    finding("staff_id", NAMED, "Nurse Odette", { certainty: "review", severity: "low" }),
  ]),
  entry(comment("abuse", ABUSE, { author: "Callum Birtwell" }), [finding("abuse", ABUSE, "Absolute muppets", { severity: "medium" })]),
  entry(comment("threat", THREAT, { author: "Jay Mottram" }), [
    finding("staff_id", THREAT, "her", { certainty: "review", severity: "low" }),
    finding("threat", THREAT, "wait till I see her in the car park"),
  ]),
  entry(comment("help", HELP, { author: "Robin Tidy" }), [finding("safety_suicide", HELP, "can't see the point")]),
  entry(comment("praise", PRAISE, { author: "Maureen Tidy" }), [
    finding("staff_id", PRAISE, "Dr Penhallow", { kind: "info", severity: "info" }),
  ]),
  entry(comment("fair", "Worst surgery ever, three days on the phone", { author: "Len Fosse" }), []),
  entry(comment("other", "C'est toujours fermé", { author: "Luc" }), [], { language: "other" }),
  entry(comment("own", "Thank you all", { isOwner: true }), [], {}, "own_reply"),
];

export const TEMPLATES = [
  { id: "calm", title: "Honest feedback is welcome", text: "We welcome honest feedback, good or bad." },
  { id: "link", title: "With your link", text: "Please see our website." },
];

export const STEPS = ["Capture it first, in case it is changed or removed.", "Tell your manager."];
export const SAFETY_STEPS = ["Tell your safeguarding lead now.", "Leave the comment up."];

export function panelProps(over: Partial<PanelProps> = {}): PanelProps {
  const done = vi.fn(async () => ({ ok: true as const, value: null }));
  return {
    snapshot: {
      frame: "top",
      url: "https://www.facebook.com/otterlane",
      title: "Otter Lane Surgery",
      waiting: 0,
      entries: ENTRIES,
      coverage: {
        site: "facebook",
        siteName: "Facebook",
        pageKind: "timeline",
        recognised: true,
        cards: 8,
        read: 8,
        own: 1,
        truncated: 2,
        collapsed: 5,
        ownPage: true,
        composingAs: "Otter Lane Surgery",
        warnings: [],
      },
    },
    problem: null,
    blur: false,
    showUncovered: false,
    ownCode: true,
    knowsOwnPages: true,
    nothingSelected: null,
    selectKeys: "Alt+Shift+C",
    user: { name: "Jo Hart", role: "Reception" },
    userLocked: false,
    letterKeys: true,
    digest: null,
    focused: null,
    capture: null,
    replies: {
      languages: ["en"],
      offer: (_comment, found) => ({
        step:
          found?.kind === "safety"
            ? "hand_over"
            : found && ["threat", "harassment", "hate", "defamation"].includes(found.category)
              ? "capture_first"
              : found?.kind === "route"
                ? "signpost"
                : "reply",
        card: found?.kind === "safety" ? SAFETY_STEPS : STEPS,
        templates: TEMPLATES,
        blocked: null,
        adviseAgainst: found !== null && ["threat", "harassment", "hate", "defamation", "safety_safeguarding"].includes(found.category),
      }),
      check: (text) => {
        const at = text.indexOf("your appointment");
        return at < 0
          ? { verdict: "ok", reasons: [] }
          : {
              verdict: "block",
              reasons: [{ why: "This says that they are a patient.", span: { start: at, end: at + 16 }, instead: "appointments" }],
            };
      },
      tooMuch: ({ comment }) =>
        comment.text.includes("your appointment")
          ? [{ why: "This says that they are a patient.", span: { start: 0, end: 4 }, instead: null }]
          : [],
      tellFirst: () => "",
      length: (text) => ({ used: text.length, limit: 280 }),
      shorten: (text) => text.slice(0, 10),
      answered: () => null,
      copied: () => null,
    },
    done: () => null,
    actions: {
      reveal: vi.fn(async () => ({ ok: true as const, value: null })),
      copy: done,
      insert: vi.fn(async () => ({ ok: true as const, value: null })),
      replyRoom: async () => null,
      sayPosted: vi.fn(),
      capture: vi.fn(),
      captureBetter: vi.fn(),
      cancelCapture: vi.fn(),
      undoCapture: vi.fn(),
      dismissCapture: vi.fn(),
      openCase: vi.fn(),
      logReport: vi.fn(async () => ({ ok: true as const, value: null })),
      guide: () => ({
        where: "Open the three dots beside the comment.",
        reasons: ["Bullying, harassment or abuse", "Violent content"],
        expect: "Facebook answers within days.",
        captureFirst: true,
      }),
      settle: vi.fn(),
      setException: vi.fn(),
      logHandOver: vi.fn(async () => ({ ok: true as const, value: null })),
      workAs: vi.fn(),
      useLetterKeys: vi.fn(),
      closeDigest: vi.fn(),
      stopReading: vi.fn(),
      sketch: vi.fn(async () => ({ ok: true as const, value: "html\n body …" })),
      saveSketch: vi.fn(),
      openSetup: vi.fn(),
      openCaseBook: vi.fn(),
    },
    ...over,
  };
}

/** jsdom lays nothing out: gives every element the height of a row, so that a virtual list has a window. */
export function layOut(): void {
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => 90 });
  window.scrollTo = vi.fn() as unknown as typeof window.scrollTo;
}

/** What axe finds wrong in the document, in words. Colours are measured in a real browser. */
export async function axeProblems(): Promise<string[]> {
  const { default: axe } = await import("axe-core");
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" ")}`);
}
