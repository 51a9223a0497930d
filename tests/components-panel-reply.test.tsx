// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { betterWording } from "../components/panel/better-wording";
import type { PanelProps } from "../components/panel/types";
import { card, show } from "./components-panel-show";
import { ENTRIES, layOut, panelProps } from "./components-samples";

beforeEach(layOut);
afterEach(cleanup);

describe("the reply", () => {
  async function openReply(over: Partial<PanelProps> = {}) {
    const shown = show(over);
    await shown.user.click(card(/Callum/).getByRole("button", { name: "Change reply" }));
    return { ...shown, field: screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your reply" }) };
  }

  it("is checked as one types, and takes the better wording", async () => {
    const { user, field } = await openReply();
    await user.clear(field);
    await user.type(field, "About your appointment");
    expect(await screen.findByText(/This says that they are a patient/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Copy" }).disabled).toBe(true);
    await user.click(screen.getByRole("button", { name: "Say “appointments”" }));
    expect(field.value).toBe("About appointments");
    await waitFor(() => expect(screen.getByRole<HTMLButtonElement>("button", { name: "Copy" }).disabled).toBe(false));
  });

  it("says one thing when it was checked; the field holds the verdict and the reasons for whoever asks", async () => {
    const { user, field } = await openReply();
    await user.clear(field);
    await user.type(field, "About your appointment");
    const reason = await screen.findByText(/This says that they are a patient/);
    const [verdict, ...others] = within(screen.getByRole("dialog")).getAllByRole("status");
    expect(others).toEqual([]);
    expect(verdict!.contains(reason)).toBe(false);
    const told = field
      .getAttribute("aria-describedby")!
      .split(" ")
      .map((id) => document.getElementById(id)!);
    expect(told[0]).toBe(verdict);
    expect(verdict!.textContent).toContain("your appointment");
    expect(told.some((part) => part.contains(reason))).toBe(true);
  });

  it("puts a whole sentence in place of the one that holds the words", () => {
    const text = "Thank you. See you at your appointment on Monday! Bye.";
    const at = text.indexOf("your appointment");
    const span = { start: at, end: at + 16 };
    const put = (instead: string) => {
      const { words, start, end } = betterWording(text, span, instead);
      return text.slice(0, start) + words + text.slice(end);
    };
    expect(put("appointments")).toBe("Thank you. See you at appointments on Monday! Bye.");
    expect(put("Anyone can ring us.")).toBe("Thank you. Anyone can ring us. Bye.");
    expect(put("")).toBe("Thank you. See you at  on Monday! Bye.");
    expect(betterWording("no stop at all", { start: 3, end: 7 }, "We are sorry.")).toEqual({ words: "We are sorry.", start: 0, end: 14 });
  });

  it("is read only when typing pauses, and never leaves before it was read", async () => {
    const check = vi.fn(panelProps().replies.check);
    const { user, props, field } = await openReply({ replies: { ...panelProps().replies, check } });
    check.mockClear();
    fireEvent.change(field, { target: { value: "About your" } });
    fireEvent.change(field, { target: { value: "About your appointment" } });
    expect(check).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(props.actions.copy).not.toHaveBeenCalled();
  });

  it("counts letters and refuses one that is too long", async () => {
    const { user, field } = await openReply({ replies: { ...panelProps().replies, length: (text) => ({ used: text.length, limit: 50 }) } });
    expect(screen.getByText("40 of 50 letters")).toBeTruthy();
    await user.type(field, " And some more words");
    expect(screen.getByText(/too long for this site/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Copy" }).disabled).toBe(true);
    await user.click(screen.getByRole("button", { name: "Cut it to fit" }));
    expect(field.value).toBe("We welcome");
    expect(screen.queryByRole("button", { name: "Cut it to fit" })).toBeNull();
  });

  it("can start from another text, and join two", async () => {
    const { user, field } = await openReply();
    await user.selectOptions(screen.getByRole("combobox", { name: "Start from" }), "link");
    expect(field.value).toBe("Please see our website.");
    expect(screen.queryByRole("combobox", { name: "Add another text below" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Add another text below" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Add another text below" }), "calm");
    expect(field.value).toBe("Please see our website.\n\nWe welcome honest feedback, good or bad.");
  });

  it("is there again as one left it when the window was closed to look something up", async () => {
    const { user, field } = await openReply();
    const words = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your reply" }).value;
    const shipped = field.value;
    await user.selectOptions(screen.getByRole("combobox", { name: "Start from" }), "link");
    await user.type(field, " Ring us.");
    await user.keyboard("{Escape}");
    await user.click(card(/Priya/).getByRole("button", { name: "Change reply" }));
    expect(words()).toBe(shipped);
    await user.keyboard("{Escape}");
    await user.click(card(/Callum/).getByRole("button", { name: "Change reply" }));
    expect(words()).toBe("Please see our website. Ring us.");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Start from" }).value).toBe("link");
  });

  it("begins anew where nothing was changed", async () => {
    const { user, field } = await openReply();
    const shipped = field.value;
    await user.selectOptions(screen.getByRole("combobox", { name: "Start from" }), "link");
    await user.keyboard("{Escape}");
    await user.click(card(/Callum/).getByRole("button", { name: "Change reply" }));
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your reply" }).value).toBe(shipped);
  });

  it("is in the language that one chooses, in Wales", async () => {
    const { replies } = panelProps();
    const offer: typeof replies.offer = (entry, finding, language) => {
      const offered = replies.offer(entry, finding, language);
      return language === "cy" ? { ...offered, templates: [{ id: "calm", title: "Calm reminder", text: "Croeso i adborth." }] } : offered;
    };
    const { user, field } = await openReply({ replies: { ...replies, languages: ["both", "en", "cy"], offer } });
    const language = screen.getByRole<HTMLSelectElement>("combobox", { name: "Language of the reply" });
    expect(language.selectedOptions[0]!.textContent).toBe("Both, Welsh first");
    await user.selectOptions(language, "Welsh");
    expect(field.value).toBe("Croeso i adborth.");
    await user.selectOptions(language, "English");
    expect(field.value).toBe("We welcome honest feedback, good or bad.");
  });

  it("says why a dead link blocks it", async () => {
    const problem = { what: "The review link is empty.", kept: "", todo: "Add it in set-up." };
    const replies = {
      ...panelProps().replies,
      offer: () => ({ step: "reply" as const, card: [], templates: [], blocked: problem, adviseAgainst: false }),
    };
    const { user, props } = await openReply({ replies });
    expect(screen.getByRole("alert").textContent).toContain("The review link is empty.");
    await user.click(screen.getByRole("button", { name: "Open set-up" }));
    expect(props.actions.openSetup).toHaveBeenCalledOnce();
  });

  it("opens and says why when the browser refused the copy on the card", async () => {
    const problem = {
      what: "The browser did not let Courtesy copy.",
      kept: "Your reply is still in the panel.",
      todo: "Press Copy once more.",
    };
    const actions = { ...panelProps().actions, copy: async () => ({ ok: false as const, problem }) };
    const { user } = show({ actions });
    await user.click(card(/Callum/).getByRole("button", { name: "Copy reply" }));
    const reply = within(screen.getByRole("dialog", { name: "Reply to Callum Birtwell" }));
    expect(reply.getByRole("alert").textContent).toContain("The browser did not let Courtesy copy.");
    // Where the button is pressed, not above a text that may be scrolled away.
    const foot = reply.getByRole("button", { name: "Copy" }).closest(".dialog-foot")!;
    expect(foot.contains(reply.getByRole("alert"))).toBe(true);
    expect(screen.queryByText(/Copied\./)).toBeNull();
  });

  it("says when inserting did not work, and that a person sends it", async () => {
    const problem = { what: "It could not be put in the page.", kept: "It is copied.", todo: "Press Ctrl+V." };
    const actions = { ...panelProps().actions, insert: async () => ({ ok: false as const, problem }) };
    const { user } = await openReply({ actions });
    await user.click(screen.getByRole("button", { name: "Put in the page" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Press Ctrl+V.");
    expect(screen.getByText("You send it. Courtesy never does.")).toBeTruthy();
  });

  it("tells that the thread was already answered", async () => {
    const replies = { ...panelProps().replies, answered: () => "2026-03-03T09:00:00Z" };
    const { user, props } = show({ replies });
    expect(card(/Callum/).getByText("Answered on 3 March 2026")).toBeTruthy();
    await user.click(card(/Callum/).getByRole("button", { name: "Copy reply" }));
    expect(screen.getByText(/Someone posted an answer in this thread on 3 March 2026/)).toBeTruthy();
    expect(props.actions.copy).not.toHaveBeenCalled();
  });

  it("counts by the page's own reply box where that tells its room", async () => {
    const actions = { ...panelProps().actions, replyRoom: async () => 30 };
    const length = (text: string, _: unknown, room: number | null) => ({ used: text.length, limit: room ?? 280 });
    await openReply({ actions, replies: { ...panelProps().replies, length } });
    expect(await screen.findByText(/40 of 30 letters/)).toBeTruthy();
  });

  it("answers a comment that is fine, with what was judged of it", async () => {
    const offer = vi.fn(panelProps().replies.offer);
    const { user } = show({ replies: { ...panelProps().replies, offer } });
    await user.click(screen.getByRole("button", { name: /is fine/ }));
    await user.click(screen.getByRole("button", { name: "Reply" }));
    expect(screen.getByRole("dialog", { name: "Reply to Len Fosse" })).toBeTruthy();
    expect(offer).toHaveBeenLastCalledWith(ENTRIES[6], null, "en");
  });
});
