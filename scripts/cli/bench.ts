// npm run bench [-- name…]: runs every measurement found in scripts/bench, or those named, one after another.
import { refuse } from "../input";

interface Bench {
  default: () => void | Promise<void>;
}
const found = import.meta.glob<Bench>("../bench/*.ts");
const wanted = process.argv.slice(2);
const nameOf = (path: string) => path.replace(/^.*\/|\.ts$/g, "");
const known = Object.keys(found).map(nameOf);
const unknown = wanted.find((name) => !known.includes(name));
if (unknown !== undefined) refuse(`There is no measurement "${unknown}". Known: ${known.join(", ")}.`);

for (const [path, load] of Object.entries(found)) {
  const name = nameOf(path);
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n# ${name}\n`);
  await (await load()).default();
}
