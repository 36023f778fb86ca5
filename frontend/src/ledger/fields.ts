// JSON data looked at field by field: nothing missing, nothing unknown, everything of its type.
import { fromBase64 } from "./bytes";
import { need } from "./fault";
import type { Json, JsonObject } from "./strict-json";

export const LARGEST = Number.MAX_SAFE_INTEGER;
export const HASH_BYTES = 32;

export function fieldsOf(data: Json | undefined, needed: string[], allowed: string[], code: string, where = ""): JsonObject {
  need(data instanceof Map, code, where);
  need(needed.every((name) => data.has(name)), code, where);
  for (const name of data.keys()) need(needed.includes(name) || allowed.includes(name), code, where, "unknown");
  return data;
}

export function listOf(data: Json | undefined, code: string, where: string, most = LARGEST): Json[] {
  need(Array.isArray(data) && data.length <= most, code, where);
  return data;
}

/** A text that can be written as UTF-8. */
export function textOf(data: Json | undefined, code: string, where: string): string {
  need(typeof data === "string" && !/\p{Surrogate}/u.test(data), code, where);
  return data;
}

export function wholeOf(data: Json | undefined, code: string, where: string, most = LARGEST): number {
  need(typeof data === "number" && data >= 0 && data <= most, code, where, "number");
  return data;
}

export function bytesOf(data: Json | undefined, code: string, where: string, length?: number): Uint8Array {
  const found = fromBase64(data, length);
  need(found, code, where, "base64");
  return found;
}

export function hashesOf(data: Json | undefined, code: string, where: string, most = LARGEST): Uint8Array[] {
  return listOf(data, code, where, most).map((one) => bytesOf(one, code, where, HASH_BYTES));
}
