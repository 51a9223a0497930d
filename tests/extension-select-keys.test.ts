import { expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { selectKeys } from "../lib/extension/select-keys";

const given = (...commands: [name: string, shortcut: string][]) => {
  Object.assign(fakeBrowser, { commands: { getAll: vi.fn(async () => commands.map(([name, shortcut]) => ({ name, shortcut }))) } });
  return selectKeys();
};

it("names the keys that the browser gave, not those that it keeps for itself", async () => {
  const others: [string, string] = ["_execute_action", "Alt+Shift+O"];
  expect(await given(others, ["check-selection", "Alt+Shift+C"], ["check-selection-too", "Alt+Shift+S"])).toBe("Alt+Shift+C");
  expect(await given(others, ["check-selection", ""], ["check-selection-too", "Alt+Shift+S"])).toBe("Alt+Shift+S");
  expect(await given(others, ["check-selection", "Ctrl+Shift+9"], ["check-selection-too", ""])).toBe("Ctrl+Shift+9");
  expect(await given(others)).toBe("Alt+Shift+C");
});
