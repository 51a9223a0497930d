// Finds a browser on this computer, and installs Debian's where that is allowed. Plain JavaScript: it runs before anything is installed.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const windows = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(Boolean);
const onPath = (process.env.PATH ?? "").split(process.platform === "win32" ? ";" : ":");

const CHROMIUM = [
  process.env.CHROME_PATH,
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"].flatMap((name) =>
    onPath.map((folder) => join(folder, name)),
  ),
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...windows.flatMap((folder) => [
    join(folder, "Chromium/Application/chrome.exe"),
    join(folder, "Google/Chrome/Application/chrome.exe"),
    join(folder, "Microsoft/Edge/Application/msedge.exe"),
  ]),
];
const FIREFOX = [
  process.env.FIREFOX_PATH,
  ...["firefox", "firefox-esr"].flatMap((name) => onPath.map((folder) => join(folder, name))),
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  ...windows.map((folder) => join(folder, "Mozilla Firefox/firefox.exe")),
];

/** Path of an installed Chromium, Chrome or Edge, or null. */
export function findChromium() {
  return CHROMIUM.find((path) => path && existsSync(path)) ?? null;
}

/** Path of an installed Firefox, or null. */
export function findFirefox() {
  return FIREFOX.find((path) => path && existsSync(path)) ?? null;
}

/** Installs Debian packages when this is Debian and this person may; says nothing on success. Returns whether it worked. */
function installDebian(...packages) {
  if (process.platform !== "linux" || spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0) return false;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status !== 0) return false;
  const apt = (...args) =>
    execFileSync(root ? "apt-get" : "sudo", [...(root ? [] : ["apt-get"]), ...args], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  try {
    apt("update", "-qq");
    apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium-family browser, installed if need be; ends the program with one sentence when there is none to be had. */
export function needChromium() {
  const found = findChromium() ?? (installDebian("chromium", "fonts-noto-color-emoji") ? findChromium() : null);
  if (found) return found;
  console.error("Courtesy needs Chrome, Edge or Chromium: install one of them and run this again (or set CHROME_PATH to where it is).");
  process.exit(1);
}

/** Firefox for the tests, on the same terms. */
export function needFirefox() {
  const found = findFirefox() ?? (installDebian("firefox-esr") ? findFirefox() : null);
  if (found) return found;
  console.error("The tests also need Firefox: install it and run this again (or set FIREFOX_PATH to where it is).");
  process.exit(1);
}
