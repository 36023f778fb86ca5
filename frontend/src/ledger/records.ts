// Records: what opens a leaf, or that it was erased, and where it stands.
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { joined, same, utf8 } from "./bytes";
import { need } from "./fault";
import { bytesOf, fieldsOf, HASH_BYTES, hashesOf, wholeOf } from "./fields";
import type { Head } from "./heads";
import { included } from "./proofs";
import type { Json, JsonObject } from "./strict-json";
import { leafHash } from "./tree";

const CODE = "LED031";
export const LONGEST_PATH = 64;
const RECORD = utf8("servanda/record/v1\n");
const PADDING = utf8("servanda/padding/v1\n");

export interface Proven {
  sort: "shown" | "padding" | "erased";
  index: number;
  size: number;
  content: Uint8Array | null;
}

/** A record that its salt opens and that stands where it says; refuses with its code what is not so. */
export function provenRecord(data: Json, heads: Head[], entries: Uint8Array[] | null, where: string): Proven {
  const held = fieldsOf(data, ["index", "commitment"], ["size", "path", "salt", "content", "erased"], CODE, where);
  const index = wholeOf(held.get("index"), CODE, where);
  const commitment = bytesOf(held.get("commitment"), CODE, where, HASH_BYTES);
  const opened = openingOf(held, where);
  const size = held.has("size") ? wholeOf(held.get("size"), CODE, where) : (heads.at(-1)?.size ?? 0);
  const path = held.has("path") ? hashesOf(held.get("path"), CODE, where, LONGEST_PATH) : null;
  need(!opened.commitment || same(opened.commitment, commitment), "LED030", where);
  const head = heads.find((one) => one.size === size);
  need(head && (path || entries), "LED023", where);
  if (path) {
    need(included(index, size, leafHash(commitment), head.root, path), "LED020", where);
  } else {
    const entry = index < size ? entries?.[index] : undefined;
    need(entry && same(entry, commitment), "LED020", where);
  }
  return { sort: opened.sort, index, size, content: opened.content };
}

interface Opening extends Pick<Proven, "sort" | "content"> {
  commitment: Uint8Array | null;
}

function openingOf(held: JsonObject, where: string): Opening {
  if (held.has("erased")) {
    need(held.get("erased") === true && !held.has("salt") && !held.has("content"), CODE, where);
    return { sort: "erased", content: null, commitment: null };
  }
  const salt = bytesOf(held.get("salt"), CODE, where, HASH_BYTES);
  if (!held.has("content")) return { sort: "padding", content: null, commitment: hmac(sha256, salt, PADDING) };
  const content = bytesOf(held.get("content"), CODE, where);
  return { sort: "shown", content, commitment: hmac(sha256, salt, joined(RECORD, content)) };
}
