import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  answeredOn,
  commentsDone,
  copiedOn,
  doneAbout,
  doneKey,
  forgetCaptured,
  forgetOld,
  noteDone,
  type Replied,
  replyHistory,
  saidOfReply,
  threadKey,
  wordsOf,
} from "../lib/extension/memory";
import { type Comment, commentOf } from "../lib/model";

beforeEach(() => fakeBrowser.reset());

const about = commentOf({ id: "17", site: "facebook", text: "I can't see the point any more", author: "Robin Tidy" });
const kept = async () => (await commentsDone.all())[doneKey(about)];

describe("what was done about a comment", () => {
  const captured = { on: "2026-11-22T14:40:00Z", id: "C000001", caseNumber: 1, item: 1, tag: "f1" };
  const none = async () => undefined;

  it("is added up, and holds neither the writer nor the words", async () => {
    await Promise.all([
      noteDone(about, { handedOver: { on: "2026-11-22T14:44:00Z", toWhom: "duty doctor" } }),
      noteDone(about, { captured }),
      noteDone(about, { reported: { on: "2026-11-22T14:50:00Z", ...wordsOf(about) } }),
    ]);
    expect(await kept()).toMatchObject({ handedOver: { toWhom: "duty doctor" }, captured, reported: {} });
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toMatch(/Robin|point/);
  });

  it("is kept without the telephone number that is in the id of a WhatsApp message", async () => {
    const message = { site: "whatsapp" as const, id: "false_447700900123@c.us_3EB0C4A1" };
    await noteDone(message, { reported: { on: "2026-11-22T14:50:00Z" } });
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toMatch(/7700900123|3EB0/);
    expect((await commentsDone.all())[doneKey(message)]).toBeDefined();
  });

  it("was done about other words once the comment is edited", async () => {
    await noteDone(about, { handedOver: { on: "2026-11-22T14:44:00Z", toWhom: "duty doctor", ...wordsOf(about) } });
    const all = await commentsDone.all();
    expect(doneAbout(all, about)?.handedOver?.edited).toBe(false);
    expect(doneAbout(all, { ...about, text: `${about.text}. I will do it tonight` })?.handedOver?.edited).toBe(true);
    expect(doneAbout(all, { ...about, id: "18" })).toBeNull();
  });

  it("is not called edited where the page cuts the words short, then or now, or nobody knows them", async () => {
    const whole = { ...about, text: `${about.text}. It has been like this for weeks`, truncated: false };
    const cut = { ...about, truncated: true };
    const seen = async (then: Comment, now: Comment) => {
      await noteDone(about, { captured: { ...captured, ...wordsOf(then) } });
      const { edited, unsure } = doneAbout(await commentsDone.all(), now)!.captured!;
      return { edited, unsure };
    };
    expect(await seen(whole, cut)).toEqual({ edited: true, unsure: true });
    expect(await seen(cut, whole)).toEqual({ edited: true, unsure: true });
    expect(await seen(whole, { ...whole, text: "Something else" })).toEqual({ edited: true, unsure: false });
    expect(await seen(whole, whole)).toEqual({ edited: false, unsure: false });
    await noteDone(about, { captured });
    expect(doneAbout(await commentsDone.all(), whole)!.captured).toMatchObject({ edited: true, unsure: true });
  });

  it("loses a capture that was taken back, and is gone when nothing is left", async () => {
    await noteDone(about, { captured, reported: { on: "2026-11-22T14:50:00Z" } });
    await noteDone(about, { captured: undefined });
    expect(await kept()).toEqual({ on: expect.any(String), reported: { on: "2026-11-22T14:50:00Z" } });
    await noteDone(about, { reported: undefined });
    expect(await kept()).toBeUndefined();
  });

  it("goes whole when the last capture is erased; an earlier one takes its place", async () => {
    const handedOver = { on: "2026-11-22T14:44:00Z", toWhom: "duty doctor" };
    await noteDone(about, { captured, handedOver });
    await forgetCaptured((id) => id === "C000009", none);
    expect((await kept())?.captured).toEqual(captured);
    const earlier = { ...captured, id: "C000000" };
    await forgetCaptured(
      (id) => id === "C000001",
      async (tag) => (tag === "f1" ? earlier : undefined),
    );
    expect(await kept()).toMatchObject({ captured: earlier, handedOver });
    await forgetCaptured(() => true, none);
    expect(await kept()).toBeUndefined();
  });

  it("goes when the practice's term is over, unless the case book still has the comment", async () => {
    const other = { ...about, id: "18" };
    await noteDone(about, { handedOver: { on: "2026-11-22T14:44:00Z", toWhom: "duty doctor" } });
    await noteDone(other, { captured });
    const day = 86_400_000;
    await forgetOld(90, new Date(Date.now() + 89 * day));
    expect(await kept()).toBeDefined();
    await forgetOld(90, new Date(Date.now() + 91 * day));
    expect(Object.keys(await commentsDone.all())).toEqual([doneKey(other)]);
  });
});

describe("a copied reply", () => {
  const copy = (hour: number, overrodeReason: string | null = null) => ({
    on: `2026-11-22T${hour}:00:00Z`,
    templateId: "calm",
    overrodeReason,
  });
  const once: Replied = { on: copy(10).on, entries: [copy(10)] };

  it("counts as an answer once someone says that it was posted, which can be taken back", () => {
    expect([answeredOn(once), copiedOn(once)]).toEqual([null, once.on]);
    const posted = saidOfReply(once, true, "2026-11-22T11:00:00Z")!;
    expect([answeredOn(posted), copiedOn(posted)]).toEqual(["2026-11-22T11:00:00Z", null]);
    expect(saidOfReply(posted, null, "")).toEqual(once);
  });

  it("leaves the answer before it, whatever is said of it and taken back", () => {
    const first = saidOfReply(once, true, "2026-11-22T11:00:00Z")!;
    const twice: Replied = { on: copy(12).on, entries: [...first.entries, copy(12)] };
    expect([answeredOn(twice), copiedOn(twice)]).toEqual(["2026-11-22T11:00:00Z", copy(12).on]);
    const both = saidOfReply(twice, true, "2026-11-22T13:00:00Z")!;
    expect(answeredOn(both)).toBe("2026-11-22T13:00:00Z");
    expect(saidOfReply(both, null, "")).toEqual(twice);
    expect(answeredOn(saidOfReply(twice, false, "")!)).toBe("2026-11-22T11:00:00Z");
  });

  it("that was not posted waits no longer, and the reason given for it is kept", () => {
    const against: Replied = { on: copy(10).on, entries: [copy(10, "The manager asked")] };
    const not = saidOfReply(against, false, "")!;
    expect([answeredOn(not), copiedOn(not)]).toEqual([null, null]);
    expect(not.entries[0]).toMatchObject({ overrodeReason: "The manager asked", posted: false });
    expect(saidOfReply(not, null, "")).toEqual(against);
    expect(saidOfReply(undefined, true, "")).toBeNull();
  });

  it("is remembered by thread", async () => {
    const answer = { ...about, id: "18", parentId: "17" };
    expect(threadKey(answer)).toBe(threadKey(about));
    await replyHistory.change(threadKey(answer), () => once);
    await replyHistory.change(threadKey(about), (now) => saidOfReply(now, false, ""));
    expect(copiedOn((await replyHistory.all())[threadKey(about)])).toBeNull();
  });
});
