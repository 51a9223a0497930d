import type { Drafts } from "../../lib/extension/drafts";
import type { Settings } from "../../lib/extension/settings";
import type { Brought } from "../../lib/extension/sharing";
import type { Judgement, Policy, Problem, Result, SiteId } from "../../lib/model";
import type { Proposal } from "../../lib/policy/import";
import type { ReplyCheck } from "../panel/types";

/** A shared practice file that was read: what it would change. */
export type Shared =
  | { ok: true; change: Partial<Settings>; brings: Brought[] }
  | { ok: false; errors: { line: number | null; what: string }[] };

/** What set-up can do. Everything that can fail answers with a value. */
export interface SetupActions {
  /** Keeps a change at once, and with it those before that could not be stored. */
  save(change: Partial<Settings>): Promise<Result<null>>;
  /** Makes a policy the one in force, with its date, version and SHA-256. */
  adopt(policy: Policy): Promise<Result<null>>;
  /** What the importer makes of a pasted code of conduct, for a person to confirm line by line. */
  readPolicy(text: string): Result<Proposal>;
  /** Keeps what is not adopted yet on this computer. */
  keepDrafts(drafts: Drafts): void;
  openSample(): void;
  /** Judges texts by a policy that need not be in force. */
  judge(texts: string[], policy: Policy): Promise<Judgement[]>;
  exportPractice(): Promise<string>;
  readShared(text: string): Shared;
  supportFile(): Promise<string>;
  /** Gives the person a file. */
  download(name: string, text: string): void;
  /** Asks the browser for the permission of an optional platform; must be called straight from a press. */
  allowSite(id: SiteId): Promise<boolean>;
  /** Gives the permission back: the platform is not read any more. */
  withdrawSite(id: SiteId): Promise<void>;
  acknowledgeProblem(): void;
}

export interface SetupProps {
  settings: Settings;
  /** Dotted names of fields that the organisation set ("practice.phone"). */
  locked: string[];
  /** Settings that were put aside. */
  problem: Problem | null;
  /** Why the last changes are shown but not stored. */
  unsaved: Problem | null;
  /** The policy in force. */
  policy: Policy;
  /** What was left unfinished when set-up was last open. */
  drafts: Drafts;
  /** The built-in codes of conduct, the neutral one last. */
  packs: Policy[];
  /** Platforms that need a permission, and whether it is given. */
  sites: { id: SiteId; name: string; allowed: boolean /** Nobody has checked yet how its pages are built. */; unsure: boolean }[];
  /** Titles and texts of the shipped replies, to change. */
  templates: { id: string; category: string; title: string; text: string }[];
  /** The reply check, for what a practice writes itself. */
  check(text: string): ReplyCheck;
  /** Today as an ISO date. */
  today: string;
  actions: SetupActions;
}

/** What is not adopted yet: it outlives the part of set-up in which it was begun, and set-up itself. */
export interface DraftProps {
  drafts: Drafts;
  onDrafts(change: Partial<Drafts>): void;
}

/** What every part of set-up is handed. */
export type PartProps = Pick<SetupProps, "settings" | "locked" | "actions">;
