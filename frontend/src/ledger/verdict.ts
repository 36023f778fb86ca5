// The verifier as other programs call it: a text in, a verdict as plain data out, as the vectors of specs/ledger have it.
import { attempt, Fault } from "./fault";
import type { Standing } from "./standing";
import { check, type Found } from "./verify";

export { grew, included } from "./proofs";
export { leafHash, rootOf } from "./tree";

export interface Verdict {
  origin: string;
  policy: string;
  sound: boolean;
  codes: string[];
  places: string[];
  heads: Standing[];
  records: { shown: number; padding: number; erased: number };
  unheeded_signatures: number;
}

export interface Refused {
  refused: string;
  where: string;
}

/** The verdict on a bundle, a receipt or evidence of a split view; `policy`: one its reader was given, as a text. */
export function verify(text: string, policy?: string): Verdict | Refused {
  const found = attempt(() => check(text, policy));
  return found instanceof Fault ? { refused: found.code, where: found.where } : plainVerdict(found);
}

export function plainVerdict(found: Found): Verdict {
  const many = (sort: string) => found.records.filter((one) => one.sort === sort).length;
  return {
    origin: found.policy.origin,
    policy: found.policy.fingerprint,
    sound: found.faults.length === 0,
    codes: [...new Set(found.faults.map((one) => one.code))].sort(),
    places: found.faults.map((one) => `${one.code} ${one.where}`.trim()),
    heads: found.standings,
    records: { shown: many("shown"), padding: many("padding"), erased: many("erased") },
    unheeded_signatures: found.unheeded,
  };
}
