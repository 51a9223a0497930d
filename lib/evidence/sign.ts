import { type Bytes, fromBase64, join, toBase64 } from "./bytes";
import { type Database, readState } from "./database";
import { der, derChildren, derInteger, readDer } from "./der";
import { sha256 } from "./hash";

const ECDSA = { name: "ECDSA", namedCurve: "P-256" };
const SIGNATURE = { name: "ECDSA", hash: "SHA-256" };

export interface SigningKeys {
  pair: CryptoKeyPair;
  /** SHA-256 of the public key in SPKI form: what the practice prints, dates and files. */
  fingerprint: string;
}

/** A key pair for this installation. It shows "this installation", never "could not be forged by someone with this PC". */
export async function makeSigningKeys(): Promise<SigningKeys> {
  const pair = await crypto.subtle.generateKey(ECDSA, false, ["sign", "verify"]);
  return { pair, fingerprint: await sha256(await crypto.subtle.exportKey("spki", pair.publicKey)) };
}

/** This installation's keys; undefined before the first capture. */
export const signingKeys = (db: Database): Promise<SigningKeys | undefined> => readState(db, "signingKeys");

/** ECDSA P-256 with SHA-256 in DER form, as openssl reads it. @throws when the key is missing or the browser refuses. */
export async function sign(keys: SigningKeys, content: Bytes): Promise<Bytes> {
  return toDer(new Uint8Array(await crypto.subtle.sign(SIGNATURE, keys.pair.privateKey, content)));
}

/** WebCrypto gives r and s, 32 bytes each; openssl wants a SEQUENCE of two INTEGERs. */
export function toDer(raw: Bytes): Bytes {
  return der(0x30, derInteger(raw.slice(0, 32)), derInteger(raw.slice(32)));
}

/** The way back; null when these bytes are no P-256 signature. */
export function fromDer(signature: Bytes): Bytes | null {
  const outer = readDer(signature, 0);
  if (outer?.tag !== 0x30 || outer.end !== signature.length) return null;
  const numbers = derChildren(signature, outer);
  if (numbers?.length !== 2 || numbers.some(({ tag }) => tag !== 0x02)) return null;
  const halves = numbers.map(({ contentStart, end }) => fixed32(signature.slice(contentStart, end)));
  return halves[0] && halves[1] ? join(halves[0], halves[1]) : null;
}

function fixed32(integer: Bytes): Bytes | null {
  const body = integer.length === 33 && integer[0] === 0 ? integer.slice(1) : integer;
  if (body.length > 32 || body.length === 0) return null;
  const padded = new Uint8Array(32);
  padded.set(body, 32 - body.length);
  return padded;
}

/** True when `signature` (DER) over `content` was made with this key. */
export async function isSignedBy(spki: Bytes, signature: Bytes, content: Bytes): Promise<boolean> {
  const raw = fromDer(signature);
  if (!raw) return false;
  try {
    const key = await crypto.subtle.importKey("spki", spki, ECDSA, false, ["verify"]);
    return await crypto.subtle.verify(SIGNATURE, key, raw, content);
  } catch {
    return false;
  }
}

/** The public key as PEM text. */
export async function publicKeyPem(keys: SigningKeys): Promise<string> {
  const spki = toBase64(await crypto.subtle.exportKey("spki", keys.pair.publicKey));
  return `-----BEGIN PUBLIC KEY-----\n${spki.match(/.{1,64}/g)!.join("\n")}\n-----END PUBLIC KEY-----\n`;
}

/** The bytes of a PEM public key; null when it is none. */
export function readPem(pem: string): Bytes | null {
  const match = /^-----BEGIN PUBLIC KEY-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END PUBLIC KEY-----\s*$/.exec(pem);
  try {
    return match ? fromBase64(match[1]!.replace(/\s/g, "")) : null;
  } catch {
    return null;
  }
}
