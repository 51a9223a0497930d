// What both commands need first: a Node that is new enough, and the packages of the lock file.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a program in the project's folder with its output shown; ends this one when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32", ...options });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

/** Checks Node and installs the packages if they are not there. */
export function setUp() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 24 && !(major === 22 && minor >= 13) && !(major === 20 && minor >= 19)) {
    console.error(`Courtesy needs Node 20.19+, 22.13+ or 24+; this is ${process.versions.node}. Get one from nodejs.org and try again.`);
    process.exit(1);
  }
  if (!existsSync(join(root, "node_modules/.package-lock.json"))) {
    console.error("Installing packages (about a minute)…");
    run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { stdio: ["ignore", "ignore", "inherit"] });
  }
}
