import { existsSync, openAsBlob } from "node:fs";
import { verifyBundle } from "../../lib/evidence/verify";

/** `npm run verify -- bundle.zip`: 0 valid and signed, 1 not, 2 bad input. */
const [path, ...more] = process.argv.slice(2);
if (!path || more.length > 0) {
  console.error("Name one bundle: npm run verify -- evidence-20261121-1a2b3c4d.zip");
  process.exit(2);
}
// Read only where it is looked at: a bundle may be larger than the memory.
const zip = existsSync(path) ? await openAsBlob(path).catch(() => null) : null;
if (!zip) {
  console.error(`${path} cannot be read.`);
  process.exit(2);
}
const { verdict, checks, facts, limits } = await verifyBundle(zip);
if (verdict === "unreadable") {
  console.error(checks[0]?.says);
  process.exit(2);
}
for (const { ok, says } of checks) console.log(`${ok ? "holds " : "BROKEN"}  ${says}`);
if (facts) {
  console.log(
    `\nbundle           ${facts.bag}\nkey fingerprint  ${facts.fingerprint}\nhead code        ${facts.head}\nrows in the log  ${facts.rows}`,
  );
  console.log(`captures         ${facts.captures.join(", ")}`);
  if (facts.withheld.length > 0) console.log(`withheld         ${facts.withheld.length} files`);
}
console.log(`\n${limits.map((limit) => `- ${limit}`).join("\n")}`);
console.log(
  `\n${verdict === "valid" ? "VALID: everything holds, and it is signed." : verdict === "unsigned" ? "NOT SIGNED: do not rely on it." : "BROKEN: do not rely on it."}`,
);
process.exit(verdict === "valid" ? 0 : 1);
