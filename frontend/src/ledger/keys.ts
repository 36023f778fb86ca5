// C2SP verifier keys, NAME+ID+BASE64(kind || public key), and what a signature by each kind says.
import { sha256 } from "@noble/hashes/sha2.js";
import { eightBytes, fromBase64, hex, joined, same, utf8 } from "./bytes";
import { need } from "./fault";
import { LARGEST } from "./fields";
import type { Checkpoint, SignatureLine } from "./notes";
import { ed25519Verifies, mldsa44Verifies } from "./signatures";
import type { Json } from "./strict-json";

export const NOTE = 1;
export const COSIGNATURE = 4;
export const MLDSA44 = 6;
const LENGTHS = new Map([[NOTE, { key: 32, signature: 64 }], [COSIGNATURE, { key: 32, signature: 64 }], [MLDSA44, { key: 1312, signature: 2420 }]]);
const CONTROL = /[\x00-\x1f\p{Surrogate}]/u;

export interface Key {
  name: string;
  id: Uint8Array;
  kind: number;
  public: Uint8Array;
  text: string;
}

/** Whether a name may stand in a signature line. */
export function nameFits(name: string): boolean {
  return name !== "" && !/[+\p{White_Space}]/u.test(name) && !CONTROL.test(name) && utf8(name).length <= 255;
}

export function readKey(told: Json | undefined): Key {
  const [, name = "", id = "", coded = ""] = (typeof told === "string" && /^([^+]*)\+([^+]*)\+([^]*)$/.exec(told)) || [];
  const data = fromBase64(coded);
  const kind = data?.[0] ?? 0;
  need(data && LENGTHS.get(kind)?.key === data.length - 1 && nameFits(name), "LED015");
  const whole = sha256(joined(utf8(`${name}\n`), data));
  need(hex(whole.subarray(0, 4)) === id, "LED015");
  return { name, id: whole.slice(0, 4), kind, public: data.slice(1), text: told as string };
}

export function belongs(line: SignatureLine, key: Key): boolean {
  return line.name === key.name && same(line.id, key.id);
}

/** The time a signature states (POSIX seconds; 0 of a kind without one), or null where it does not verify. */
export function timeIfVerified(key: Key, head: Checkpoint, told: Uint8Array): number | null {
  let time = 0;
  let signature = told;
  if (key.kind !== NOTE) {
    if (told.length < 8) return null;
    time = Number(new DataView(told.buffer, told.byteOffset).getBigUint64(0));
    signature = told.subarray(8);
  }
  if (time > LARGEST || signature.length !== LENGTHS.get(key.kind)?.signature) return null;
  const verifies = key.kind === MLDSA44 ? mldsa44Verifies : ed25519Verifies;
  return verifies(key.public, signature, message(key, head, time)) ? time : null;
}

function message(key: Key, head: Checkpoint, time: number): Uint8Array {
  if (key.kind === NOTE) return utf8(head.text);
  if (key.kind === COSIGNATURE) return utf8(`cosignature/v1\ntime ${time}\n${head.text}`);
  const [name, origin] = [utf8(key.name), utf8(head.origin)];
  const lead = utf8("subtree/v1\n\0");
  const range = joined(eightBytes(0), eightBytes(head.size), head.root);
  return joined(lead, Uint8Array.of(name.length), name, eightBytes(time), Uint8Array.of(origin.length), origin, range);
}
