import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  commentsDone,
  forgetCaptured,
  memoryKey,
  noteDone,
  type Replied,
  replyHistory,
  saidOfReply,
  threadKey,
} from "../lib/extension/memory";
import { commentOf } from "../lib/model";

beforeEach(() => fakeBrowser.reset());

const about = commentOf({ id: "17", site: "facebook", text: "I can't see the point any more", author: "Robin Tidy" });
const kept = async () => (await commentsDone.all())[memoryKey(about)];

describe("what was done about a comment", () => {
  const captured = { on: "2026-11-22T14:40:00Z", id: "C000001", caseNumber: 1, item: 1 };

  it("is added up, and holds neither the writer nor the words", async () => {
    await Promise.all([
      noteDone(about, { handedOver: { on: "2026-11-22T14:44:00Z", toWhom: "duty doctor" } }),
      noteDone(about, { captured }),
      noteDone(about, { reported: { on: "2026-11-22T14:50:00Z" } }),
    ]);
    expect(await kept()).toMatchObject({ handedOver: { toWhom: "duty doctor" }, captured, reported: {} });
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toMatch(/Robin|point/);
  });

  it("loses a capture that was taken back or erased, and is gone when nothing is left", async () => {
    await noteDone(about, { captured });
    await forgetCaptured(["C000009"]);
    expect((await kept())?.captured).toEqual(captured);
    await forgetCaptured(["C000001"]);
    expect(await kept()).toBeUndefined();
    await noteDone(about, { captured, reported: { on: "2026-11-22T14:50:00Z" } });
    await noteDone(about, { captured: undefined });
    expect(await kept()).toEqual({ on: expect.any(String), reported: { on: "2026-11-22T14:50:00Z" } });
  });
});

describe("a copied reply", () => {
  const copy = (hour: number) => ({ on: `2026-11-22T${hour}:00:00Z`, templateId: "calm", overrodeReason: null });
  const once: Replied = { on: copy(10).on, entries: [copy(10)] };

  it("counts as an answer once someone says that it was posted, which can be taken back", () => {
    const posted = saidOfReply(once, true, "2026-11-22T11:00:00Z");
    expect(posted).toEqual({ ...once, posted: "2026-11-22T11:00:00Z" });
    expect(saidOfReply(posted!, null, "")).toEqual(once);
  });

  it("is forgotten when it was not posted; an answer before it stays", () => {
    expect(saidOfReply(once, false, "")).toBeNull();
    const twice: Replied = { on: copy(12).on, posted: "2026-11-22T11:00:00Z", entries: [copy(10), copy(12)] };
    expect(saidOfReply(twice, false, "")).toEqual({ ...once, on: "2026-11-22T11:00:00Z", posted: "2026-11-22T11:00:00Z" });
    expect(saidOfReply(undefined, true, "")).toBeNull();
  });

  it("is remembered by thread", async () => {
    const answer = { ...about, id: "18", parentId: "17" };
    expect(threadKey(answer)).toBe(threadKey(about));
    await replyHistory.change(threadKey(answer), () => once);
    await replyHistory.change(threadKey(about), (now) => saidOfReply(now, false, ""));
    expect(await replyHistory.all()).toEqual({});
  });
});
