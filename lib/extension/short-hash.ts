/** 52 bits of FNV-1a, at once: enough to tell one comment from the next, useless for finding out whose it was. */
export function shortHash(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    high = Math.imul(high ^ text.charCodeAt(i), 0x01000193);
    low = Math.imul(low ^ text.charCodeAt(i), 0x811c9dc5);
  }
  return ((high >>> 0) * 2 ** 20 + ((low >>> 0) >>> 12)).toString(36);
}
