import { type Bytes, fromUtf8, randomBytes, utf8 } from "./bytes";
import type { Sealed } from "./database";
import { stop } from "./problems";

/** A copy of the private key under a passphrase or a recovery key. */
interface WrappedKey {
  for: "passphrase" | "recovery";
  salt: Bytes;
  iterations: number;
  iv: Bytes;
  data: Bytes;
}

/** A vault that anything can be put into and only the passphrase or the recovery key opens. All of this may be read by anyone. */
export interface VaultRecord {
  version: 1;
  madeAt: string;
  /** SPKI, RSA-OAEP-3072 with SHA-256. Capture works with it while the vault is locked. */
  publicKey: Bytes;
  wrapped: WrappedKey[];
  /** An AES key under the public key: opens short texts fast once the vault is open. */
  bookKey: Bytes;
  failures: number;
  /** No try before this time, in milliseconds since 1970. */
  nextTry: number;
}

/** The open vault. Lives only in the page that opened it. */
export interface OpenVault {
  privateKey: CryptoKey;
  bookKey: CryptoKey;
}

/** OWASP's figure for PBKDF2 with HMAC-SHA-256. */
const ITERATIONS = 600_000;
/** Letters of a passphrase at least. */
export const PASSPHRASE_LENGTH = 12;
const RSA = { name: "RSA-OAEP", hash: "SHA-256", modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]) };
/** Crockford's letters: none that is taken for another when read from paper. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** @returns the record to store and the recovery key to print; the key is kept nowhere else. */
export async function makeVault(
  passphrase: string,
  now: Date,
  iterations = ITERATIONS,
): Promise<{ record: VaultRecord; recoveryKey: string }> {
  const pair = await crypto.subtle.generateKey(RSA, true, ["encrypt", "decrypt"]);
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey));
  const recoveryKey = makeRecoveryKey();
  const wrapped = [
    await wrapPrivateKey(pkcs8, "passphrase", passphrase, iterations),
    await wrapPrivateKey(pkcs8, "recovery", readRecoveryKey(recoveryKey), iterations),
  ];
  pkcs8.fill(0);
  const bookKey = await wrapFor(pair.publicKey, randomBytes(32));
  const publicKey = new Uint8Array(await crypto.subtle.exportKey("spki", pair.publicKey));
  return { record: { version: 1, madeAt: now.toISOString(), publicKey, wrapped, bookKey, failures: 0, nextTry: 0 }, recoveryKey };
}

/** The private key, taken out of the first copy that a passphrase or recovery key fits; null when it fits none. */
async function unwrapPrivateKey(record: VaultRecord, secret: string) {
  for (const wrapped of record.wrapped) {
    const phrase = wrapped.for === "recovery" ? readRecoveryKey(secret) : secret;
    const key = await keyFrom(phrase, wrapped.salt, wrapped.iterations);
    const bound = { name: "AES-GCM", iv: wrapped.iv, additionalData: utf8(`vault|${wrapped.for}`) };
    try {
      return { pkcs8: await crypto.subtle.decrypt(bound, key, wrapped.data), iterations: wrapped.iterations };
    } catch {
      // The wrong secret for this copy of the key. The other copy may fit.
    }
  }
  return null;
}

/** Opens the vault by passphrase or recovery key; null when neither fits. */
export async function openVault(record: VaultRecord, secret: string): Promise<OpenVault | null> {
  const unwrapped = await unwrapPrivateKey(record, secret);
  if (!unwrapped) return null;
  const privateKey = await crypto.subtle.importKey("pkcs8", unwrapped.pkcs8, RSA, false, ["decrypt"]);
  const raw = await crypto.subtle.decrypt({ name: "RSA-OAEP" }, privateKey, record.bookKey);
  return { privateKey, bookKey: await importAes(raw, ["encrypt", "decrypt"]) };
}

/** A new passphrase for an open vault; the recovery key stays the same. Needs the recovery key or the old passphrase to prove it. */
export async function changePassphrase(record: VaultRecord, secret: string, next: string): Promise<VaultRecord | null> {
  const unwrapped = await unwrapPrivateKey(record, secret);
  if (!unwrapped) return null;
  const fresh = await wrapPrivateKey(new Uint8Array(unwrapped.pkcs8), "passphrase", next, unwrapped.iterations);
  return { ...record, wrapped: [fresh, ...record.wrapped.filter((copy) => copy.for !== "passphrase")], failures: 0, nextTry: 0 };
}

/** How long to wait after so many wrong tries, in milliseconds: nothing for the first three, then doubling to five minutes. */
export const waitAfter = (failures: number): number => (failures < 3 ? 0 : Math.min(300_000, 1000 * 2 ** (failures - 2)));

async function wrapPrivateKey(pkcs8: Bytes, kind: WrappedKey["for"], phrase: string, iterations: number): Promise<WrappedKey> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const key = await keyFrom(phrase, salt, iterations);
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: utf8(`vault|${kind}`) }, key, pkcs8);
  return { for: kind, salt, iterations, iv, data: new Uint8Array(data) };
}

/** PBKDF2-HMAC-SHA-256 over the NFKC form, so that the same words typed on another keyboard give the same key. */
async function keyFrom(phrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", utf8(phrase.normalize("NFKC")), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, material, { name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
}

function makeRecoveryKey(): string {
  const letters = [...randomBytes(32)].map((byte) => ALPHABET[byte % 32]!).join("");
  return letters.match(/.{4}/g)!.join("-");
}

/** Reads a recovery key as people type it: any case, spaces or dashes, O for 0, I or L for 1. */
function readRecoveryKey(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
}

const importAes = (raw: ArrayBuffer | Bytes, uses: KeyUsage[]) => crypto.subtle.importKey("raw", raw, "AES-GCM", false, uses);
const publicKeyOf = (record: VaultRecord) => crypto.subtle.importKey("spki", record.publicKey, RSA, false, ["encrypt"]);

async function wrapFor(publicKey: CryptoKey, raw: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.encrypt({ name: "RSA-OAEP" }, publicKey, raw));
}

/** A fresh key for the files of one capture. */
export interface FileKey {
  key: CryptoKey;
  wrapped: Bytes;
}

/** A fresh AES key for one capture's files, and its copy under the vault's public key. Needs no unlocking. */
export async function newFileKey(record: VaultRecord): Promise<FileKey> {
  const raw = randomBytes(32);
  const wrapped = await wrapFor(await publicKeyOf(record), raw);
  const key = await importAes(raw, ["encrypt"]);
  raw.fill(0);
  return { key, wrapped };
}

/** @throws OperationError when the key was wrapped for another vault or changed. */
export async function openFileKey(vault: OpenVault, wrapped: Bytes): Promise<CryptoKey> {
  return importAes(await crypto.subtle.decrypt({ name: "RSA-OAEP" }, vault.privateKey, wrapped), ["decrypt"]);
}

/** Encrypts one file, bound to its place: moved to another capture or name it will not open. */
export async function sealFile(key: CryptoKey, place: string, content: ArrayBuffer): Promise<{ iv: Bytes; data: ArrayBuffer }> {
  const iv = randomBytes(12);
  return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: utf8(place) }, key, content) };
}

/** @throws OperationError when the file was changed, or moved from its place. */
export async function openFile(key: CryptoKey, place: string, iv: Bytes, content: ArrayBuffer): Promise<ArrayBuffer> {
  return crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: utf8(place) }, key, content);
}

/** Seals a short text: in clear without a vault, under the book key where the vault is open, else under the public key. */
export async function sealText(record: VaultRecord | undefined, open: OpenVault | null, place: string, text: string): Promise<Sealed> {
  if (!record) return { clear: text };
  const iv = randomBytes(12);
  const fresh = open ? null : await newFileKey(record);
  const key = open?.bookKey ?? fresh!.key;
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: utf8(place) }, key, utf8(text));
  return { wrapped: fresh?.wrapped ?? null, iv, data: new Uint8Array(data) };
}

/** @throws Stop when the vault is locked; OperationError when the text was changed or moved. */
export async function openText(open: OpenVault | null, place: string, sealed: Sealed): Promise<string> {
  if ("clear" in sealed) return sealed.clear;
  if (!open) return locked();
  const key = sealed.wrapped ? await openFileKey(open, sealed.wrapped) : open.bookKey;
  return fromUtf8(await crypto.subtle.decrypt({ name: "AES-GCM", iv: sealed.iv, additionalData: utf8(place) }, key, sealed.data));
}

/** @throws Stop, always: what needs the vault open was asked of a locked one. */
export const locked = (): never =>
  stop("The case book is locked.", "Everything in it is kept, sealed.", "Unlock it with the passphrase or the recovery key.");
