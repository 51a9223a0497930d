/** Letters and marks that NFKD leaves alone but people read as plain ones. */
const GROUPS: Record<string, string> = {
  a: "ɑαаӓ∂ᴀⱥ", b: "ЬьвʙƀƅɓБ", c: "сϲᴄƈȼↄ¢", d: "ԁɗđᴅ", e: "еєҽɛεᴇɇ€ҿ℮", f: "ƒꜰϝ", g: "ɡցɢǥɠ", h: "һհʜħнɦ", i: "іıɩɪιӏ", j: "јʝϳᴊɉ",
  k: "κкᴋƙҡҝ", l: "ʟłƖɭⅼǀ", m: "мᴍɱ", n: "ɴոп", o: "оοσօøᴏ๐ѳ", p: "рρᴘƿ", q: "ԛգǫ", r: "гʀɾɼя", s: "ѕꜱʂ", t: "тτᴛŧƭ", u: "υսᴜʋц", v: "ѵνᴠ",
  w: "ԝωшᴡщɯ", x: "хχҳ", y: "уүʏγყ", z: "ᴢƶʐ",
  A: "АΑ", B: "ВΒ", C: "СϹ", D: "Ꭰ", E: "ЕΕ", F: "Ϝ", G: "Ԍ", H: "НΗ", I: "ІΙӀ", J: "ЈͿ", K: "КΚ", L: "Ꮮ", M: "МΜ", N: "Ν", O: "ОΟØ", P: "РΡ",
  Q: "Ԛ", R: "Ꭱ", S: "Ѕ", T: "ТΤ", U: "Ս", V: "Ѵ", W: "Ԝ", X: "ХΧ", Y: "ҮΥ", Z: "Ζ",
  ae: "æ", AE: "Æ", oe: "œ", OE: "Œ", ss: "ß",
  "'": "‘’‚‛ʼʻ`´′＇ʹ", '"': "“”„‟«»″", "-": "‐‑‒–—―−﹘", "*": "∗✱✳⁎٭＊✲❋●•█▓■", " ": "\u1680\u2800",
};

export const LOOK_ALIKES: Record<string, string> = Object.fromEntries(
  Object.entries(GROUPS).flatMap(([plain, alikes]) => Array.from(alikes, (alike) => [alike, plain])),
);

/** The named character references that turn up in copied text. */
export const ENTITIES: Record<string, string> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", rsquo: "'", lsquo: "'", ldquo: '"', rdquo: '"', hellip: "...", ndash: "-", mdash: "-", pound: "£",
};
