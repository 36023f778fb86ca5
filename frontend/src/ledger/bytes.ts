// Bytes and how they are spelt in files.
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";

export { bytesToHex as hex, concatBytes as joined, utf8ToBytes as utf8 };

export function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, n) => byte === other[n]);
}

/** Base64 of RFC 4648, section 4, in its one canonical spelling; null for any other, or another length. */
export function fromBase64(text: unknown, length?: number): Uint8Array | null {
  if (typeof text !== "string") return null;
  let held: string;
  try {
    held = atob(text);
  } catch {
    return null;
  }
  // atob forgives white space, missing padding and stray bits at the end; writing it again tells them apart.
  if ((length !== undefined && held.length !== length) || btoa(held) !== text) return null;
  const data = new Uint8Array(held.length);
  for (let n = 0; n < held.length; n++) data[n] = held.charCodeAt(n);
  return data;
}

export function toBase64(data: Uint8Array): string {
  return btoa(String.fromCharCode(...data));
}

/** A number as eight bytes, the greatest first. */
export function eightBytes(value: number): Uint8Array {
  const data = new Uint8Array(8);
  new DataView(data.buffer).setBigUint64(0, BigInt(value));
  return data;
}
