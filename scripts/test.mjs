// npm test: everything, on a fresh clone. Each part is run to its end, then one line with the sum: "N passed, N failed".
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { needChromium, needFirefox } from "./browser.mjs";
import { root, setUp } from "./setup.mjs";

setUp();
process.env.CHROME_PATH = needChromium();
process.env.FIREFOX_PATH = needFirefox();

let passed = 0;
let failed = 0;

/** Runs one tool of the project and returns whether it ended well. */
function tool(...command) {
  console.log(`\n— ${command.join(" ")}`);
  return (
    spawnSync("npx", ["--no-install", ...command], { cwd: root, stdio: "inherit", env: process.env, shell: process.platform === "win32" })
      .status === 0
  );
}
const check = (ok) => (ok ? passed++ : failed++);

check(tool("wxt", "prepare"));
for (const project of [".", "lib/policy", "lib/replies"]) check(tool("tsc", "--noEmit", "-p", project));
check(tool("biome", "check", "."));
check(tool("wxt", "build", "-b", "chrome"));
check(tool("wxt", "build", "-b", "firefox", "--mv3"));

const report = join(tmpdir(), `courtesy-tests-${process.pid}.json`);
for (const config of ["vitest.config.ts", "vitest.e2e.config.ts"]) {
  const ok = tool("vitest", "run", "--config", config, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`);
  count(ok);
}

/** Adds the runner's own figures; a run that failed without a failed test (or left no report) counts as one failure. */
function count(ok) {
  let failures = 0;
  try {
    const json = JSON.parse(readFileSync(report, "utf8"));
    passed += json.numPassedTests;
    failures =
      json.numFailedTests + json.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  } catch {
    console.error("That run left no report.");
  }
  rmSync(report, { force: true });
  failed += failures || (ok ? 0 : 1);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
