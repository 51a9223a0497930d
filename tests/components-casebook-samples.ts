import { vi } from "vitest";
import type { Backup, Case, CaseBookActions, CaseBookProps, Entry, OpenedCapture, Shelf } from "../components/casebook/types";
import type { CaptureRecord, CaseItem, KeptEntry } from "../lib/evidence";
import type { Category, Result } from "../lib/model";

/** Invented cases and a case book's props for the tests of its screens. */

const WORDS = "You wait till I see her in the car park, Wendy on the front desk is for it";

export function item(id: string, more: Partial<CaseItem> = {}): CaseItem {
  return {
    id,
    seq: 1,
    caseNumber: 14,
    item: 1,
    capturedAt: "2026-10-03T09:00:00.000Z",
    actor: "U1",
    site: "facebook",
    postId: id,
    url: "https://www.facebook.com/otterlane/posts/1",
    permalink: null,
    author: "Jay Mottram",
    handle: "jay.mottram",
    words: WORDS,
    shownTime: "2 h",
    findings: [hit("threat")],
    policy: { id: "sample", version: 2 },
    staffRoles: ["Receptionist"],
    completeness: "complete",
    warnings: [],
    frames: 1,
    bytes: 20_000,
    stale: false,
    lastSeen: null,
    erasurePlannedAt: null,
    ...more,
  };
}

export const hit = (
  category: Category,
  kind: CaseItem["findings"][number]["kind"] = "breach",
  clause: string | null = "clause 8",
): CaseItem["findings"][number] => ({ category, kind, certainty: "breach", severity: "high", clause, clauseId: clause && "8" });

export function kept(seq: number, on: string, entry: Entry, captureId: string | null = null): KeptEntry {
  return { seq, on, actor: "U1", caseNumber: 14, captureId, entry, body: "" };
}

export function sampleCase(more: Partial<Case> = {}): Case {
  return {
    number: 14,
    status: "warned",
    reference: "FB-2291",
    held: false,
    site: "facebook",
    author: "Jay Mottram",
    handle: "jay.mottram",
    openedAt: "2026-10-03T09:00:00.000Z",
    lastActivity: "2026-10-26T09:00:00.000Z",
    items: [
      item("C000031", { lastSeen: { on: "2026-10-05T09:00:00.000Z", result: "unchanged" } }),
      item("C000044", {
        seq: 6.5,
        item: 2,
        capturedAt: "2026-10-26T09:00:00.000Z",
        lastSeen: { on: "2026-10-27T09:00:00.000Z", result: "edited" },
        words: "Still waiting for Wendy. Useless cow.",
        findings: [hit("abuse")],
      }),
    ],
    entries: [
      kept(3, "2026-10-04T09:00:00.000Z", { kind: "status", status: "reported", reference: "FB-2291" }),
      kept(4, "2026-10-05T09:00:00.000Z", { kind: "seen", result: "unchanged", text: null }, "C000031"),
      kept(5, "2026-10-06T09:00:00.000Z", { kind: "view" }, "C000031"),
      kept(6, "2026-10-09T09:00:00.000Z", { kind: "warning", letter: "" }),
      kept(7, "2026-10-27T09:00:00.000Z", { kind: "note", text: "Wendy told; shift changed." }),
    ],
    erased: 0,
    warnedAt: ["2026-10-09T09:00:00.000Z"],
    ...more,
  };
}

/** A second case: criticism that was captured although nothing breaches the code. */
export const fairCase = (): Case =>
  sampleCase({
    number: 15,
    status: "new",
    reference: null,
    site: "google",
    author: "Dot Wainfleet",
    handle: null,
    lastActivity: "2026-11-20T09:00:00.000Z",
    items: [
      item("C000050", {
        caseNumber: 15,
        site: "google",
        author: "Dot Wainfleet",
        handle: null,
        capturedAt: "2026-11-20T09:00:00.000Z",
        words: "Three days and I could not get through. Worst surgery ever.",
        findings: [],
        staffRoles: [],
      }),
    ],
    entries: [],
    warnedAt: [],
  });

export const manyCases = (count: number): Case[] =>
  Array.from({ length: count }, (_, i) =>
    sampleCase({ number: i + 1, items: [item(`C${String(i + 1).padStart(6, "0")}`, { caseNumber: i + 1 })], entries: [] }),
  );

export const shelf = (more: Partial<Shelf> = {}): Shelf => {
  const cases = more.cases ?? [sampleCase(), fairCase()];
  return {
    vault: "open",
    cases,
    captures: cases.reduce((sum, { items }) => sum + items.length, 0),
    caseCount: cases.length,
    people: ["Ada Example, Practice Manager"],
    asides: [],
    erased: [],
    unreadable: [],
    ...more,
  };
};

const done = <T>(value: T): Promise<Result<T>> => Promise.resolve({ ok: true, value });

/** The first bytes of a PNG of 1000 by 800: what a picture's size is read from. */
function pngHead(): Blob {
  const head = new DataView(new ArrayBuffer(24));
  head.setUint32(0, 0x89504e47);
  head.setUint32(16, 1000);
  head.setUint32(20, 800);
  return new Blob([head.buffer], { type: "image/png" });
}

export const record = {
  viewport: { innerWidth: 500, innerHeight: 400, devicePixelRatio: 2, bitmapWidth: 1000, bitmapHeight: 800 },
  frames: [
    {
      file: "viewport-01.png",
      scrollX: 0,
      scrollY: 100,
      element: { x: 50, y: 150, width: 300, height: 80 },
      bitmapWidth: 1000,
      bystanders: [
        { x: 10, y: 120, width: 60, height: 20 },
        { x: 10, y: 900, width: 60, height: 20 },
      ],
    },
  ],
} as unknown as CaptureRecord;

/** What a bundle says of itself before it is put back. */
const BUNDLE = { madeAt: "2026-11-20T09:00:00.000Z", fingerprint: "c".repeat(64) } as Backup["contents"];

export function actions(more: Partial<CaseBookActions> = {}, picture: () => Blob = pngHead): CaseBookActions {
  const opened: OpenedCapture = {
    record,
    text: `${WORDS}. All of it.`,
    files: ["capture.json", "text.txt", "viewport-01.png"],
    file: () => done(picture()),
  };
  return {
    open: vi.fn(),
    view: vi.fn(() => done(opened)),
    editedSince: vi.fn(() =>
      done({
        on: "2026-10-27T09:00:00.000Z",
        changes: [
          { text: "Still waiting ", change: "same" as const },
          { text: "for Wendy", change: "removed" as const },
          { text: "for you all", change: "added" as const },
        ],
      }),
    ),
    note: vi.fn(() => done(null)),
    letter: vi.fn(() => done("DRAFT. Dear [name]")),
    readBackup: vi.fn(() => done({ contents: BUNDLE, fresh: 2, here: 1, erased: 1, notes: 5 })),
    restore: vi.fn(() => done({ captures: 2, notes: 5 })),
    eraseAside: vi.fn(() => done(null)),
    planErasure: vi.fn(() => done(null)),
    cancelErasure: vi.fn(() => done(null)),
    erase: vi.fn(() => done(null)),
    makeBundle: vi.fn(() =>
      done({
        bundle: {
          zip: new Blob(),
          name: "evidence-20261121-a.zip",
          bagId: "20261121-a",
          tagmanifestSha256: "5".repeat(64),
          head: "a".repeat(64),
          fingerprint: "b".repeat(64),
          rows: 41,
          captures: ["C000031", "C000044"],
          withheld: [],
          verification: { verdict: "valid" as const, checks: [], facts: null, limits: [] },
        },
        savedAs: "evidence-20261121-a.zip",
      }),
    ),
    headCode: vi.fn(() => done({ code: "c".repeat(64), rows: 41, fingerprint: "b".repeat(64), at: "2026-11-21T09:00:00.000Z" })),
    noteAnchor: vi.fn(() => done(null)),
    saveStampRequest: vi.fn(),
    addTimeStamp: vi.fn(() => done({ at: "2026-11-21T09:00:00Z", sha256: "5".repeat(64), serial: "01", nonce: null })),
    exportAccount: vi.fn(() => done(2)),
    setPassphrase: vi.fn(() => done({ recoveryKey: "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789" })),
    changePassphrase: vi.fn(() => done(null)),
    unlock: vi.fn(() => done(null)),
    lock: vi.fn(),
    room: vi.fn(() => done({ captures: 3, bytes: 15_200_000, browserUsage: 16_000_000, browserQuota: 2_000_000_000 })),
    selfCheck: vi.fn(() => done({ brokenAt: null, checked: 3, damaged: [] })),
    copy: vi.fn(async () => ({ ok: true as const, value: null })),
    print: vi.fn(),
    closeDigest: vi.fn(),
    ...more,
  };
}

export function caseBookProps(more: Partial<CaseBookProps> = {}): CaseBookProps {
  return {
    shelf: shelf(),
    open: null,
    problem: null,
    blur: true,
    retentionDays: 90,
    now: new Date("2026-11-21T09:00:00.000Z"),
    digest: null,
    months: {
      figures: {
        "2026-11": {
          on: "2026-11-21",
          read: 34,
          bySite: { facebook: { threat: 2, abuse: 5 }, google: { complaint_route: 4 } },
          byClause: { "8": 7 },
          detectors: { insults: { found: 10, notABreach: 4 } },
          seen: [],
        },
      },
      clauseLabels: { "8": "clause 8" },
    },
    actions: actions(),
    ...more,
  };
}
