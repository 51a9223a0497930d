/** Bytes that WebCrypto takes: never a view of shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Text as UTF-8. */
export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
/** UTF-8 as text, a byte order mark kept; what is no UTF-8 becomes U+FFFD. */
export const fromUtf8 = (bytes: BufferSource): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** Bytes as lower-case hexadecimal digits. */
export function toHex(bytes: ArrayBuffer | Bytes): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @throws RangeError when the text is not an even number of hexadecimal digits. */
export function fromHex(hex: string): Bytes {
  if (hex.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(hex)) throw new RangeError("not hexadecimal");
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

/** Standard base64. Works in pieces, because spreading megabytes into one call overflows the stack. */
export function toBase64(bytes: ArrayBuffer | Bytes): string {
  const all = new Uint8Array(bytes);
  let binary = "";
  for (let start = 0; start < all.length; start += 0x8000) binary += String.fromCharCode(...all.subarray(start, start + 0x8000));
  return btoa(binary);
}

/** @throws InvalidCharacterError when the text is not base64. */
export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** The parts as one, in order. */
export function join(...parts: Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Bytes from the browser's own source of chance, fit for keys. */
export const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));
