import { expect, it } from "vitest";
import { type PanelDriver, press, waitForText } from "../scripts/drive/panel";
import { inTime } from "../scripts/drive/wait";

/** A sidebar that was loaded again over the question: nobody answers. */
const deaf: PanelDriver = { run: () => new Promise<never>(() => undefined) };
const showing = (text: string): PanelDriver => ({ run: async <T>() => text as T });

it("says what it waited for, and what the panel shows instead", async () => {
  await expect(waitForText(showing("35 comments read"), "Kept.", 200)).rejects.toThrow(
    "Waited 0.2 s for “Kept.” in the panel. It shows: 35 comments read",
  );
});

it("gives up on a panel that never answers", async () => {
  await expect(waitForText(deaf, "Kept.", 200)).rejects.toThrow("Waited 0.2 s for “Kept.” in the panel. It does not answer at all.");
  await expect(press(deaf, "Capture", "car park", 200)).rejects.toThrow("Waited 0.2 s for the control “Capture” beside “car park”.");
});

it("passes on what comes in time, answers and errors alike", async () => {
  await expect(inTime(Promise.resolve(7), "a number", 50)).resolves.toBe(7);
  await expect(inTime(Promise.reject(new Error("no room")), "a number", 50)).rejects.toThrow("no room");
});
