// What a file brings: a bundle, a receipt with its record, or evidence of a split view.
import { fromBase64 } from "./bytes";
import { need } from "./fault";
import { bytesOf, fieldsOf, HASH_BYTES, hashesOf, listOf, textOf, wholeOf } from "./fields";
import { type Policy, readPolicy } from "./policy";
import { LONGEST_PATH } from "./records";
import { type Json, type JsonObject, wholeNumber } from "./strict-json";

const CODE = "LED050";
const LONGEST_PROOF = 128;
const MOST_ANCHORS = 64;

export interface Bundle {
  heads: string[];
  consistency: Uint8Array[][] | null;
  entries: Uint8Array[] | null;
  records: Json[];
  /** Time stamps over heads (RFC 3161), by size; this verifier does not check them, and says so. */
  anchors: number[];
}

export interface Split {
  first: string;
  second: string;
  path: Uint8Array[];
}

export type Brought = { own: Policy | null } & (
  | { sort: "bundle" | "receipt"; bundle: Bundle }
  | { sort: "split"; split: Split }
);

export function readBrought(data: Json): Brought {
  need(data instanceof Map, CODE);
  const sort = (["bundle", "receipt", "split"] as const).find((one) => data.has(one));
  need(sort, CODE);
  need(data.get(sort) === 1, CODE, sort);
  if (sort === "split") {
    const split = splitOf(fieldsOf(data, [sort, "first", "second", "path"], ["policy"], CODE));
    return { sort, split, own: ownPolicy(data) };
  }
  const bundle = sort === "bundle" ? bundleOf(data) : receiptOf(data);
  return { sort, bundle, own: ownPolicy(data) };
}

function ownPolicy(data: JsonObject): Policy | null {
  return data.has("policy") ? readPolicy(data.get("policy")) : null;
}

function bundleOf(data: JsonObject): Bundle {
  const held = fieldsOf(data, ["bundle", "heads"], ["policy", "consistency", "entries", "records", "anchors"], CODE);
  const heads = listOf(held.get("heads"), CODE, "heads").map((one) => textOf(one, CODE, "heads"));
  need(heads.length > 0, CODE, "heads");
  const consistency = held.has("consistency")
    ? listOf(held.get("consistency"), CODE, "consistency").map((path) => hashesOf(path, CODE, "consistency", LONGEST_PROOF))
    : null;
  need(!consistency || consistency.length === heads.length - 1, CODE, "consistency");
  const entries = held.has("entries") ? hashesOf(held.get("entries"), CODE, "entries") : null;
  const records = held.has("records") ? listOf(held.get("records"), CODE, "records") : [];
  return { heads, consistency, entries, records, anchors: anchorsOf(held) };
}

function anchorsOf(held: JsonObject): number[] {
  const listed = held.has("anchors") ? listOf(held.get("anchors"), CODE, "anchors") : [];
  need(listed.length <= MOST_ANCHORS, CODE, "anchors");
  return listed.map((one) => {
    const anchor = fieldsOf(one, ["size", "reply"], [], CODE, "anchors");
    bytesOf(anchor.get("reply"), CODE, "anchors");
    return wholeOf(anchor.get("size"), CODE, "anchors");
  });
}

function splitOf(held: JsonObject): Split {
  const [first, second] = [textOf(held.get("first"), CODE, "first"), textOf(held.get("second"), CODE, "second")];
  return { first, second, path: hashesOf(held.get("path"), CODE, "path", LONGEST_PROOF) };
}

/** A C2SP tlog-proof with its record, as a bundle of one head and one record that stands at its index. */
function receiptOf(data: JsonObject): Bundle {
  const held = fieldsOf(data, ["receipt", "proof", "record"], ["policy", "anchors"], CODE);
  const proof = textOf(held.get("proof"), CODE, "proof");
  const gap = proof.indexOf("\n\n");
  need(gap >= 0, "LED025", "proof");
  const lines = proof.slice(0, gap).split("\n");
  need(lines.shift() === "c2sp.org/tlog-proof@v1", "LED025", "proof");
  if (lines[0]?.startsWith("extra ")) need(fromBase64(lines.shift()?.slice(6)), "LED025", "proof", "base64");
  const told = /^index (0|[1-9][0-9]{0,15})$/.exec(lines.shift() ?? "")?.[1];
  need(told && lines.length <= LONGEST_PATH, "LED025", "proof");
  need(lines.every((line) => fromBase64(line, HASH_BYTES)), "LED025", "proof", "base64");
  let record = held.get("record") ?? null;
  if (record instanceof Map) {
    need(record.get("index") === wholeNumber(told), "LED025", "proof");
    record = new Map([...record, ["path", lines]]);
  }
  return { heads: [proof.slice(gap + 2)], consistency: null, entries: null, records: [record], anchors: anchorsOf(held) };
}
