// npm run bench [-- name…]: runs every measurement found in scripts/bench, or those named, one after another.
interface Bench {
  default: () => void | Promise<void>;
}
const found = import.meta.glob<Bench>("../bench/*.ts");
const wanted = process.argv.slice(2);

for (const [path, load] of Object.entries(found)) {
  const name = path.replace(/^.*\/|\.ts$/g, "");
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n# ${name}\n`);
  await (await load()).default();
}
