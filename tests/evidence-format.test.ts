import { createPublicKey, verify as opensslVerify } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64, fromHex, toBase64, toHex, utf8 } from "../lib/evidence/bytes";
import { canonical } from "../lib/evidence/canonical";
import { EMPTY, type Head, nextLine, verifyChain } from "../lib/evidence/chain";
import { csvLine } from "../lib/evidence/csv";
import { derChildren, derInteger, readDer } from "../lib/evidence/der";
import { readSums, sha256, sumLine } from "../lib/evidence/hash";
import { fromDer, isSignedBy, makeSigningKeys, publicKeyPem, readPem, sign, toDer } from "../lib/evidence/sign";
import { textFlags, utf16, visible } from "../lib/evidence/text-flags";
import { readZip } from "../lib/evidence/zip";

test("SHA-256 gives the published values", async () => {
  expect(await sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(await sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(await sha256(new Blob(["a".repeat(1_000_000)]))).toBe("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
});

test("PBKDF2-HMAC-SHA-256 of this platform gives the published values", async () => {
  const derive = async (password: string, salt: string, iterations: number) => {
    const key = await crypto.subtle.importKey("raw", utf8(password), "PBKDF2", false, ["deriveBits"]);
    return toHex(await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt: utf8(salt), iterations }, key, 256));
  };
  expect(await derive("password", "salt", 1)).toBe("120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b");
  expect(await derive("password", "salt", 4096)).toBe("c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a");
});

test("canonical JSON follows RFC 8785 and refuses what it cannot write", () => {
  const sample = { numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27], string: '€$\u000f\nA\'B"\\\\"/', literals: [null, true, false] };
  expect(canonical(sample)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
  expect(canonical({ "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\u{1f600}": 5, "\u0080": 6, "\u00f6": 7 })).toBe(
    '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\u{1f600}":5,"\ufb33":3}',
  );
  expect(() => canonical("\ud800")).toThrow();
  expect(() => canonical(Number.NaN)).toThrow();
});

test("a thousand signatures in DER are accepted by OpenSSL and come back unchanged", async () => {
  const keys = await makeSigningKeys();
  const pem = await publicKeyPem(keys);
  const key = createPublicKey(pem);
  const spki = readPem(pem)!;
  const lengths = new Set<number>();
  for (let i = 0; i < 1000; i++) {
    const content = utf8(`tagmanifest ${i}`);
    const signature = await sign(keys, content);
    lengths.add(signature.length);
    if (!opensslVerify("sha256", content, key, signature)) throw new Error(`rejected: ${toHex(signature)}`);
    if (i % 50 === 0) expect(await isSignedBy(spki, signature, content)).toBe(true);
  }
  expect(lengths.size).toBeGreaterThan(1);
  expect(await sha256(spki)).toBe(keys.fingerprint);
});

test("DER whole numbers keep every pair of halves, with high bits and leading zeros", () => {
  const half = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(half, half, fc.nat(31), (r, s, zeros) => {
      r.fill(0, 0, zeros);
      const raw = new Uint8Array([...r, ...s]);
      expect(toHex(fromDer(toDer(raw))!)).toBe(toHex(raw));
    }),
  );
  expect(toHex(derInteger(fromHex("0080")))).toBe("02020080");
  expect(toHex(derInteger(fromHex("0000")))).toBe("020100");
});

test("the DER reader takes any bytes without failing", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const all = new Uint8Array(bytes);
      const node = readDer(all, 0);
      if (node) {
        expect(node.end).toBeLessThanOrEqual(all.length);
        derChildren(all, node);
      }
      fromDer(all);
    }),
  );
});

test("hexadecimal and base64 come back as they went", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70_000 }), (bytes) => {
      const all = new Uint8Array(bytes);
      expect(fromHex(toHex(all))).toEqual(all);
      expect(fromBase64(toBase64(all))).toEqual(all);
    }),
    { numRuns: 20 },
  );
});

test("sums files are read whole or not at all", () => {
  const hash = "a".repeat(64);
  expect(readSums(sumLine(hash, "data/x y.txt"))).toEqual([{ hash, path: "data/x y.txt" }]);
  expect(readSums(`${sumLine(hash, "a")}rubbish\n`)).toBeNull();
  expect(readSums(`${hash}  a`)).toBeNull();
});

async function chainOf(count: number): Promise<string[]> {
  let head: Head = EMPTY;
  const lines: string[] = [];
  for (let i = 0; i < count; i++) {
    const next = await nextLine(head, { type: "annotate", actor: "U1", t: "2026-11-21T09:00:00.000Z", monoMs: i, note: i });
    head = { seq: next.row.seq, hash: next.hash };
    lines.push(next.line);
  }
  return lines;
}
const jsonl = (lines: string[]) => lines.map((line) => `${line}\n`).join("");

test("any row that is changed, dropped, doubled, swapped or put in breaks the chain", async () => {
  const lines = await chainOf(8);
  expect(await verifyChain(jsonl(lines))).toMatchObject({ ok: true });
  const at = fc.nat(6);
  await fc.assert(
    fc.asyncProperty(at, fc.constantFrom("edit", "drop", "double", "swap", "insert", "space"), async (i, how) => {
      const copy = [...lines];
      if (how === "edit") copy[i] = copy[i]!.replace(/"note":\d+/, '"note":99');
      if (how === "drop") copy.splice(i, 1);
      if (how === "double") copy.splice(i, 0, copy[i]!);
      if (how === "swap") [copy[i], copy[i + 1]] = [copy[i + 1]!, copy[i]!];
      if (how === "insert") copy.splice(i, 0, "{}");
      if (how === "space") copy[i] = copy[i]!.replace(":", ": ");
      expect(await verifyChain(jsonl(copy))).toMatchObject({ ok: false });
    }),
  );
});

test("a chain cut off at the end still holds: only a head code kept outside shows it", async () => {
  const lines = await chainOf(8);
  const whole = await verifyChain(jsonl(lines));
  const cut = await verifyChain(jsonl(lines.slice(0, 5)));
  expect(cut.ok && whole.ok && cut.head.hash !== whole.head.hash).toBe(true);
  expect(await verifyChain(jsonl(lines).slice(0, -1))).toMatchObject({ ok: false, why: "unfinished" });
});

test("the chain reader takes any text without failing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (text) => {
      const result = await verifyChain(text);
      expect(result.ok).toBe(text === "");
    }),
  );
});

const FORMULAS = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(1)",
  " =1",
  "\u00a0=1",
  "\ufeff=1",
  "\u200b=1",
  "＝1",
  "＋1",
  "－1",
  "＠x",
  "\t=1",
  "\n=1",
  "|calc",
  "%1",
  "\u202e=1",
  "=cmd|' /C calc'!A0",
];

test("no cell of the CSV can be run as a formula, and every cell stays one cell", () => {
  for (const formula of FORMULAS) {
    const cell = csvLine([formula]).slice(1, -3);
    expect(cell.startsWith("'") || cell.startsWith(" ⏎ ")).toBe(true);
  }
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 5 }), (cells) => {
      const line = csvLine(cells);
      expect(line.match(/[\r\n]/g)).toEqual(["\r", "\n"]);
      expect(line.slice(0, -2).match(/"(?:[^"]|"")*"/g)).toHaveLength(cells.length);
    }),
  );
});

test("characters that hide or mislead are found, and emoji are left alone", () => {
  expect(textFlags("a knife 🔪 and a family 👨‍👩‍👧 ❤️")).toMatchObject({
    hasBidi: false,
    hasInvisible: false,
    wellFormed: true,
    confusableScripts: [],
  });
  expect(textFlags("abc\u202Edef")).toMatchObject({ hasBidi: true });
  expect(textFlags("id\u200Biot")).toMatchObject({ hasInvisible: true });
  expect(textFlags("\u{E0041}")).toMatchObject({ hasInvisible: true });
  expect(textFlags("\u0430dmin")).toMatchObject({ confusableScripts: ["Cyrillic", "Latin"] });
  expect(textFlags("привет and hello")).toMatchObject({ confusableScripts: [] });
  expect(textFlags("a\ud83d b")).toMatchObject({ wellFormed: false, codePoints: 4, length: 4 });
  expect(toHex(utf16("a\ud83d"))).toBe("0061d83d");
});

test("what is made visible loses nothing but the hidden characters, which stand there by number", () => {
  expect(visible("ab\u202Ecd")).toEqual([
    { text: "ab", hidden: false },
    { text: "U+202E", hidden: true },
    { text: "cd", hidden: false },
  ]);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const back = visible(text).map((piece) =>
        piece.hidden ? String.fromCodePoint(Number.parseInt(piece.text.slice(2), 16)) : piece.text,
      );
      expect(back.join("")).toBe(text);
    }),
  );
});

test("the ZIP reader takes any bytes without failing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const end = [0x50, 0x4b, 0x05, 0x06];
      await readZip(new Blob([new Uint8Array([...bytes, ...end, ...bytes.slice(0, 30)])]));
      expect(await readZip(new Blob(["no zip"]))).toEqual({ ok: false, why: "not_a_zip" });
    }),
  );
});
