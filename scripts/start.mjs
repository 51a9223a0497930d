// npm start: the main job on the built-in sample pages. With a display the browser opens and stays; without one the whole
// journey runs by itself and leaves pictures and a verified evidence bundle in demo-output/.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { needChromium } from "./browser.mjs";
import { root, run, setUp } from "./setup.mjs";

setUp();
process.env.CHROME_PATH = needChromium();
console.log("Building the extension…");
run("npx", ["--no-install", "wxt", "build", "-b", "chrome"], { stdio: ["ignore", "ignore", "inherit"] });
const display = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const mode = process.argv.includes("--headless") || !display ? "headless" : "window";
process.exit(spawnSync(process.execPath, [join(root, "scripts/run.mjs"), "demo", mode], { cwd: root, stdio: "inherit" }).status ?? 1);
