import type { Result } from "../model";
import { type BagFile, bagFile } from "./bag";
import { type Bytes, fromHex, fromUtf8, join, randomBytes, toHex } from "./bytes";
import { type DerNode, der, derChildren, derInteger, readDer } from "./der";
import { sha256 } from "./hash";
import { attempt, stop } from "./problems";
import { readZip, writeZip } from "./zip";

const SHA256_OID = fromHex("0609608648016503040201");
const SIGNED_DATA_OID = fromHex("06092a864886f70d010702");
const TST_INFO_OID = fromHex("060b2a864886f70d0109100104");
const NULL = Uint8Array.of(0x05, 0x00);

/**
 * A time-stamp request (RFC 3161) for a bundle's `tagmanifest-sha256.txt`, as a file. A person sends it to an authority of their choice; all that
 * leaves is this hash. Asks for the authority's certificates, so that the reply can be checked for years.
 */
export function timeStampRequest(tagmanifestSha256: string): { file: Blob; nonce: string } {
  const nonce = join(Uint8Array.of(0x40), randomBytes(8));
  const imprint = der(0x30, der(0x30, SHA256_OID, NULL), der(0x04, fromHex(tagmanifestSha256)));
  const request = der(0x30, derInteger(Uint8Array.of(1)), imprint, derInteger(nonce), Uint8Array.of(0x01, 0x01, 0xff));
  return { file: new Blob([request], { type: "application/timestamp-query" }), nonce: toHex(nonce) };
}

export interface TimeStamp {
  /** The authority's time, UTC. */
  at: string;
  /** Hash that was stamped, hexadecimal. */
  sha256: string;
  serial: string;
  nonce: string | null;
}

/** Reads the reply. Whether the authority's signature holds is for `openssl ts -verify` and its root certificate. */
export function readTimeStampReply(reply: Bytes): TimeStamp | null {
  const info = tstInfo(reply);
  if (!info) return null;
  const top = readDer(info, 0);
  const fields = top?.tag === 0x30 ? derChildren(info, top) : null;
  if (!fields || fields.length < 5) return null;
  const [, , imprint, serial, time] = fields;
  const hash = (derChildren(info, imprint!) ?? [])[1];
  const at = time?.tag === 0x18 ? generalizedTime(content(info, time)) : null;
  if (hash?.tag !== 0x04 || serial?.tag !== 0x02 || !at) return null;
  const nonce = fields.slice(5).find(({ tag }) => tag === 0x02);
  return {
    at,
    sha256: toHex(content(info, hash)),
    serial: toHex(content(info, serial)),
    nonce: nonce ? toHex(content(info, nonce)) : null,
  };
}

const content = (bytes: Bytes, node: DerNode): Bytes => bytes.slice(node.contentStart, node.end);

/** TimeStampResp → ContentInfo → SignedData → EncapsulatedContentInfo → the octets of TSTInfo. */
function tstInfo(reply: Bytes): Bytes | null {
  const response = readDer(reply, 0);
  const [status, token] = (response?.tag === 0x30 && derChildren(reply, response)) || [];
  const granted = status && (derChildren(reply, status) ?? [])[0];
  if (!token || granted?.tag !== 0x02 || content(reply, granted).some((byte) => byte > 1)) return null;
  const [type, wrapped] = derChildren(reply, token) ?? [];
  if (!type || !wrapped || !is(reply, type, SIGNED_DATA_OID)) return null;
  const signedData = (derChildren(reply, wrapped) ?? [])[0];
  const encapsulated = signedData && (derChildren(reply, signedData) ?? [])[2];
  const [contentType, explicit] = (encapsulated && derChildren(reply, encapsulated)) || [];
  if (!contentType || !explicit || !is(reply, contentType, TST_INFO_OID)) return null;
  const octets = (derChildren(reply, explicit) ?? [])[0];
  return octets?.tag === 0x04 ? content(reply, octets) : null;
}

const is = (bytes: Bytes, node: DerNode, oid: Bytes) => toHex(bytes.slice(node.start, node.end)) === toHex(oid);

function generalizedTime(bytes: Bytes): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d(?:\.\d+)?)Z$/.exec(fromUtf8(bytes));
  return match ? `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z` : null;
}

/** Puts the authority's reply into the bundle, beside the file it stamps. Refused when it stamps something else. */
export function addTimeStamp(zip: Blob, reply: Blob): Promise<Result<{ zip: Blob; stamp: TimeStamp }>> {
  return attempt(async () => {
    const stamp = readTimeStampReply(new Uint8Array(await reply.arrayBuffer()));
    if (!stamp)
      return stop("This file is no time-stamp reply, or the authority refused.", "The bundle is unchanged.", "Ask the authority again.");
    const read = await readZip(zip);
    if (!read.ok) return stop("The bundle cannot be read.", "Nothing was changed.", "Choose the ZIP that was exported.");
    const folder = read.entries[0]?.name.split("/")[0] ?? "";
    const files: BagFile[] = [];
    for (const entry of read.entries) {
      const path = entry.name.slice(folder.length + 1);
      if (path === "tagmanifest-sha256.txt" && (await sha256(await entry.read())) !== stamp.sha256) {
        stop("This time stamp is for another bundle.", "The bundle is unchanged.", "Choose the bundle that the request was made from.");
      }
      if (path !== "tagmanifest-sha256.txt.tsr") files.push({ path, hash: "", size: entry.size, open: () => entry.read() });
    }
    files.push(await bagFile("tagmanifest-sha256.txt.tsr", reply));
    return { zip: await writeZip(folder, files, new Date(stamp.at), () => undefined), stamp };
  });
}
