import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { openOnGesture } from "../entrypoints/background/gestures";
import { saveSettings } from "../lib/extension/settings";

const menu = { create: vi.fn(), update: vi.fn(async () => undefined), onClicked: { addListener: vi.fn() } };

const commands = { onCommand: { addListener: vi.fn() } };

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(fakeBrowser, { contextMenus: menu, commands, sidePanel: { open: async () => undefined } });
  Object.assign(fakeBrowser.action, { onClicked: { addListener: vi.fn() } });
});

it("the menu over selected words speaks the language of the settings, from the moment it is chosen", async () => {
  openOnGesture();
  await saveSettings({ language: "cy" });
  await vi.waitFor(() => expect(menu.update).toHaveBeenLastCalledWith("check-selection", { title: "Gwirio yn erbyn ein cod ymddygiad" }));
  await saveSettings({ language: "en_GB" });
  await vi.waitFor(() => expect(menu.update).toHaveBeenLastCalledWith("check-selection", { title: "Check against our code of conduct" }));
});

it("both keys check a selection, and the panel's own key does not", async () => {
  openOnGesture();
  const press = (command: string) =>
    commands.onCommand.addListener.mock.lastCall![0](command, { id: 7, windowId: 1, url: "https://forum.example/" });
  const asked = vi.spyOn(fakeBrowser.tabs, "sendMessage").mockResolvedValue({ found: true } as never);
  press("_execute_action");
  await Promise.resolve();
  expect(asked).not.toHaveBeenCalled();
  for (const command of ["check-selection", "check-selection-too"]) {
    asked.mockClear();
    press(command);
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  }
});
