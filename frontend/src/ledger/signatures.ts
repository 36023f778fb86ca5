// The arithmetic of signatures, all of it in the noble libraries.
import { ed25519 } from "@noble/curves/ed25519.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { ml_dsa44 } from "@noble/post-quantum/ml-dsa.js";
import { hex, joined, same } from "./bytes";

const { Point } = ed25519;

/**
 * Ed25519 by RFC 8032, section 5.1.7, as OpenSSL does it: the point is worked out and its bytes compared, without the
 * cofactor. The library's own check multiplies by the cofactor; who signs could make a signature that one of two
 * verifiers takes and the other refuses.
 */
export function ed25519Verifies(key: Uint8Array, signature: Uint8Array, message: Uint8Array): boolean {
  const shown = signature.subarray(0, 32);
  const scalar = littleEndian(signature.subarray(32));
  if (scalar >= Point.Fn.ORDER) return false;
  const challenge = littleEndian(sha512(joined(shown, key, message))) % Point.Fn.ORDER;
  const point = pointOf(key);
  if (!point) return false;
  const found = Point.BASE.multiplyUnsafe(scalar).subtract(point.multiplyUnsafe(challenge));
  return same(found.toBytes(), shown);
}

/** ML-DSA-44 of FIPS 204, with an empty context. */
export function mldsa44Verifies(key: Uint8Array, signature: Uint8Array, message: Uint8Array): boolean {
  return ml_dsa44.verify(signature, message, key);
}

function pointOf(key: Uint8Array): InstanceType<typeof Point> | null {
  try {
    return Point.fromBytes(key, true);
  } catch {
    return null;
  }
}

function littleEndian(data: Uint8Array): bigint {
  return BigInt(`0x${hex(Uint8Array.from(data).reverse())}`);
}
