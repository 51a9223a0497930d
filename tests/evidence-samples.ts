import { type Book, type CaptureContext, type CaptureHost, type Clock, keepCapture, openBook } from "../lib/evidence";
import { type Comment, commentOf } from "../lib/model";

/** Invented captures for the tests of the evidence. */
export const TOOL = { name: "Courtesy", version: "0.1.0", build: "test" };
export const ME = { name: "Ada Example", role: "Practice Manager" };

/** A clock that stands still until it is moved. */
export function testClock(start = "2026-11-21T09:00:00.000Z") {
  let wall = Date.parse(start);
  let mono = 1000;
  return {
    now: () => new Date(wall),
    monotonic: () => mono,
    /** Time goes by. */
    pass(ms: number) {
      wall += ms;
      mono += ms;
    },
    /** Someone sets the clock. */
    set(ms: number) {
      wall += ms;
    },
  } satisfies Clock & Record<string, unknown>;
}

let count = 0;
export async function newBook(options: { name?: string; clock?: Clock } = {}): Promise<Book> {
  const opened = await openBook({ tool: TOOL, me: ME, name: `book-${++count}-${Math.random()}`, clock: testClock(), ...options });
  if (!opened.ok) throw new Error(opened.problem.what);
  return opened.value;
}

export const comment = (change: Partial<Comment> = {}) =>
  commentOf({
    id: "p1/c1",
    site: "facebook",
    text: "You want to watch yourselves 🔪 I know the car park",
    author: "Pat Invented",
    handle: "pat.invented",
    authorUrl: "https://www.facebook.com/pat.invented",
    permalink: "https://www.facebook.com/otterlane/posts/1?comment_id=1",
    shownTime: "2 h",
    language: "en",
    engagement: ["3 likes"],
    ...change,
  });

/** A PNG of one grey, small on disk whatever its size. */
export async function png(width: number, height: number, grey = 200): Promise<Blob> {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  const rows = new Uint8Array((width + 1) * height).fill(grey);
  for (let y = 0; y < height; y++) rows[y * (width + 1)] = 0;
  const packed = new Uint8Array(await new Response(new Blob([rows]).stream().pipeThrough(new CompressionStream("deflate"))).arrayBuffer());
  const chunks = [chunk("IHDR", new Uint8Array(header.buffer)), chunk("IDAT", packed), chunk("IEND", new Uint8Array())];
  return new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), ...chunks], { type: "image/png" });
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(data.length + 12);
  out.set(new TextEncoder().encode(type), 4);
  out.set(data, 8);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  view.setUint32(data.length + 8, crc(out.subarray(4, data.length + 8)));
  return out;
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** A page with one comment in a window of 1000 by 800. `height` of the comment in CSS pixels. */
export function page(
  shown: Comment,
  options: { height?: number; url?: string } = {},
): CaptureHost & { scrolledTo: number[]; ended: number } {
  const url = options.url ?? "https://www.facebook.com/otterlane";
  const element = { x: 100, y: 900, width: 500, height: options.height ?? 120 };
  let scrollY = 0;
  const bystanders = [
    { x: 100, y: 700, width: 80, height: 20 },
    { x: 120, y: 940, width: 40, height: 40 },
  ];
  const pane = { x: 0, y: 0, width: 1000, height: 800 };
  const view = () => ({ element, pane, bystanders, scrollX: 0, scrollY, innerWidth: 1000, innerHeight: 800, devicePixelRatio: 1, url });
  const host = {
    scrolledTo: [] as number[],
    ended: 0,
    async begin() {
      return {
        ok: true as const,
        value: {
          comment: shown,
          thread: [comment({ id: "p1/c0", text: "Someone else's words", author: "By Stander", handle: null })],
          broughtIntoSight: false,
          view: view(),
          stickyHidden: ["header"],
          html: "<div>the comment</div>",
          page: { url, title: "Otter Lane Surgery", canonical: null, language: "en", translated: false, timeOrigin: 0 },
        },
      };
    },
    async scroll(top: number) {
      scrollY = top;
      host.scrolledTo.push(top);
      return view();
    },
    async end() {
      host.ended++;
      return { ok: true as const, value: { comment: shown } };
    },
    shoot: async () => png(1000, 800),
    shown: async () => ({ tabId: 7, url }),
    pause: async () => undefined,
    now: () => new Date("2026-11-21T09:00:00.000Z"),
  };
  return host;
}

export const CONTEXT: CaptureContext = {
  judgement: {
    commentId: "p1/c1",
    findings: [
      {
        category: "threat",
        kind: "breach",
        certainty: "breach",
        severity: "high",
        spans: [{ start: 0, end: 8 }],
        clause: { id: "7", label: "clause 7", quote: "must not post any material that is threatening" },
        because: "The words threaten.",
        detector: "threat",
      },
    ],
    uncovered: [],
    pass: null,
    language: "english",
    policy: { id: "sample", version: 2 },
  },
  policy: {
    id: "sample",
    name: "Otter Lane Surgery",
    title: "Code of conduct",
    source: "own",
    dated: "2026-01-01",
    version: 2,
    bound: "patients",
    responder: "Practice Manager",
    clauses: [
      {
        id: "7",
        label: "clause 7",
        quote: "must not post any material that is threatening",
        categories: ["threat"],
        actions: ["report"],
        notes: [],
      },
    ],
    switches: { recordingConsultationAllowed: false, protectsStaffIdentity: false },
  },
  browser: { userAgent: "Test/1", brand: "Test", version: "1", platform: "Linux" },
  activation: "panel",
  staffRoles: ["Receptionist"],
};

/** Captures one comment; fails the test when it cannot. */
export async function capture(book: Book, change: Partial<Comment> = {}, host = page(comment(change))) {
  const kept = await keepCapture(book, host, CONTEXT);
  if (!kept.ok) throw new Error(`${kept.problem.what}`);
  return kept.value;
}
