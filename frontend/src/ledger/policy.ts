// Whom a log's readers believe: the log's keys, and who has to countersign.
import { sha256 } from "@noble/hashes/sha2.js";
import { hex, utf8 } from "./bytes";
import { need } from "./fault";
import { fieldsOf, listOf, textOf, wholeOf } from "./fields";
import { COSIGNATURE, type Key, MLDSA44, NOTE, nameFits, readKey } from "./keys";
import type { Json } from "./strict-json";

const CODE = "LED040";
const MOST = 16;

export interface KeyInTerm extends Key {
  after: number;
  until: number | null;
}

export interface Countersigner {
  name: string;
  role: "party" | "neutral";
  keys: KeyInTerm[];
}

export interface Policy {
  origin: string;
  log: KeyInTerm[];
  countersigners: Countersigner[];
  neutralsNeeded: number;
  patience: number;
  fingerprint: string;
}

/** Whether a key speaks for heads of that many leaves. */
export function inTerm(key: KeyInTerm, size: number): boolean {
  return (key.after === 0 || size > key.after) && (key.until === null || size <= key.until);
}

export function readPolicy(data: Json | undefined): Policy {
  const held = fieldsOf(data, ["policy", "origin", "log", "countersigners"], ["neutrals_needed", "patience_s"], CODE, "policy");
  need(held.get("policy") === 1, CODE, "policy");
  const origin = textOf(held.get("origin"), CODE, "origin");
  need(origin !== "" && !/[\x00-\x1f]/.test(origin), CODE, "origin");
  const log = keysOf(held.get("log"), [NOTE, MLDSA44], "log");
  const countersigners = listOf(held.get("countersigners"), CODE, "countersigners", MOST).map(countersignerOf);
  const neutralsNeeded = wholeOf(held.has("neutrals_needed") ? held.get("neutrals_needed") : 1, CODE, "neutrals_needed", MOST);
  const patience = wholeOf(held.has("patience_s") ? held.get("patience_s") : 600, CODE, "patience_s");
  const policy = { origin, log, countersigners, neutralsNeeded, patience, fingerprint: "" };
  refuseUnsound(policy);
  return { ...policy, fingerprint: fingerprint(policy) };
}

function refuseUnsound(policy: Policy): void {
  const of = (role: string) => policy.countersigners.filter((one) => one.role === role).length;
  const least = policy.countersigners.length ? 1 : 0;
  need(of("party") !== 1 && policy.neutralsNeeded >= least && of("neutral") >= policy.neutralsNeeded, CODE, "countersigners");
  const names = policy.countersigners.map((one) => one.name);
  need(new Set(names).size === names.length, CODE, "countersigners");
  const keys = [...policy.log, ...policy.countersigners.flatMap((one) => one.keys)].map((key) => hex(key.public));
  need(new Set(keys).size === keys.length, CODE, "keys");
}

function countersignerOf(data: Json): Countersigner {
  const held = fieldsOf(data, ["name", "role", "keys"], [], CODE, "countersigners");
  const name = textOf(held.get("name"), CODE, "countersigners");
  const role = held.get("role");
  need((role === "party" || role === "neutral") && nameFits(name), CODE, "countersigners");
  const keys = keysOf(held.get("keys"), [COSIGNATURE, MLDSA44], "countersigners");
  need(keys.every((key) => key.name === name), CODE, "countersigners");
  return { name, role, keys };
}

function keysOf(data: Json | undefined, kinds: number[], where: string): KeyInTerm[] {
  const listed = listOf(data, CODE, where, MOST);
  need(listed.length > 0, CODE, where);
  return listed.map((one) => {
    const held = fieldsOf(one, ["key"], ["after", "until"], CODE, where);
    const key = readKey(held.get("key"));
    const after = held.has("after") ? wholeOf(held.get("after"), CODE, where) : 0;
    const until = held.get("until") ?? null;
    need(kinds.includes(key.kind), CODE, where);
    return { ...key, after, until: until === null ? null : wholeOf(until, CODE, where) };
  });
}

/** SHA-256 of the policy with nothing left out, as RFC 8785 has it: keys in order, strings as the language writes them. */
function fingerprint(policy: Policy): string {
  const keys = (list: KeyInTerm[]) => list.map(({ after, text, until }) => ({ after, key: text, until }));
  const full = {
    countersigners: policy.countersigners.map((one) => ({ keys: keys(one.keys), name: one.name, role: one.role })),
    log: keys(policy.log),
    neutrals_needed: policy.neutralsNeeded,
    origin: policy.origin,
    patience_s: policy.patience,
    policy: 1,
  };
  return hex(sha256(utf8(JSON.stringify(full))));
}
