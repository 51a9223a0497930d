import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vi } from "vitest";
import { Setup } from "../components/setup/Setup";
import type { SetupProps } from "../components/setup/types";
import { WordsProvider } from "../components/words";
import { noDrafts } from "../lib/extension/drafts";
import { defaultSettings, type Settings } from "../lib/extension/settings";
import type { Policy } from "../lib/model";
import { finding } from "./components-samples";

const packs = Object.values(import.meta.glob<Policy>("../lib/policy/policies/*.ts", { eager: true, import: "default" }));
export const pack = (id: string) => packs.find((policy) => policy.id === id)!;

export function setupProps(settings: Partial<Settings> = {}, over: Partial<SetupProps> = {}): SetupProps {
  return {
    settings: { ...defaultSettings(), ...settings },
    locked: [],
    problem: null,
    unsaved: null,
    policy: pack("neutral"),
    drafts: noDrafts(),
    packs,
    sites: [
      { id: "instagram", name: "Instagram", allowed: false, unsure: true },
      { id: "youtube", name: "YouTube", allowed: true, unsure: true },
      { id: "linkedin", name: "LinkedIn", allowed: false, unsure: false },
    ],
    templates: [{ id: "staff_id", category: "staff_id", title: "Names staff", text: "Ring {phone}." }],
    check: (text) => {
      const start = text.indexOf("your appointment");
      const reason = { why: "This says that they are a patient.", span: { start, end: start + 16 }, instead: null };
      return start < 0 ? { verdict: "ok", reasons: [] } : { verdict: "block", reasons: [reason] };
    },
    today: "2026-11-21",
    actions: {
      save: vi.fn(async () => ({ ok: true as const, value: null })),
      adopt: vi.fn(async () => ({ ok: true as const, value: null })),
      readPolicy: vi.fn(() => ({
        ok: true as const,
        value: {
          remarks: [],
          policy: {
            ...pack("neutral"),
            id: "own",
            title: "Ours",
            clauses: [
              { id: "1", label: "clause 1", quote: "Be kind.", categories: ["abuse" as const], actions: [], notes: [] },
              { id: "2", label: "clause 2", quote: "No names.", categories: [], actions: [], notes: [] },
            ],
          },
        },
      })),
      keepDrafts: vi.fn(),
      openSample: vi.fn(),
      judge: vi.fn<SetupProps["actions"]["judge"]>(async (texts) =>
        texts.map((text) => ({
          commentId: "",
          findings: text.includes("muppets") ? [finding("abuse", text, "muppets")] : [],
          uncovered: [],
          pass: text.includes("muppets") ? null : { reason: "praise", because: "", spans: [] },
          language: "english",
          policy: null,
        })),
      ),
      exportPractice: async () => '{"version":1}',
      readShared: vi.fn(() => ({ ok: false as const, errors: [{ line: 3, what: "“clauses” must be a list." }] })),
      supportFile: async () => "facebook: 34 of 34 read",
      download: vi.fn(),
      allowSite: vi.fn(async () => true),
      withdrawSite: vi.fn(async () => undefined),
      acknowledgeProblem: vi.fn(),
    },
    ...over,
  };
}

export function show(settings: Partial<Settings> = {}, over: Partial<SetupProps> = {}) {
  const props = setupProps(settings, over);
  const page = (more: Partial<Settings> = {}) => (
    <WordsProvider language={props.settings.language}>
      <Setup {...props} settings={{ ...props.settings, ...more }} />
    </WordsProvider>
  );
  const view = render(page());
  return { props, user: userEvent.setup(), change: (more: Partial<Settings>) => view.rerender(page(more)) };
}
export async function showPart(name: string, settings: Partial<Settings> = {}, over: Partial<SetupProps> = {}) {
  const shown = show({ stepsDone: ["policy"], ...settings }, over);
  await shown.user.click(within(screen.getByRole("navigation")).getByRole("button", { name }));
  return shown;
}
