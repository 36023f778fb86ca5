// How heads of one history stand: final, or provisional with who is absent since when. Nothing depends on names.
import { sha256 } from "@noble/hashes/sha2.js";
import { hex, toBase64 } from "./bytes";
import { type Head, least } from "./heads";
import type { Countersigner, Policy } from "./policy";

export interface Absence {
  name: string;
  role: Countersigner["role"];
  since_size: number;
  since: number | null;
}

export interface Standing {
  size: number;
  root: string;
  state: "final" | "provisional";
  absent: Absence[];
  final_at: number | null;
}

interface Signer extends Countersigner {
  /** For each head, the least time stated on it or on one after it. */
  covered: (number | null)[];
  rank: string;
}

export function standings(policy: Policy, heads: Head[]): Standing[] {
  const signers = policy.countersigners.map((one, n) => ({
    ...one,
    covered: fromTheEnd(heads.map((head) => head.times[n] ?? null)),
    rank: hex(sha256(one.keys[0]?.public ?? new Uint8Array(0))),
  }));
  const anybody = fromTheEnd(heads.map((head) => least(head.times)));
  return heads.map((head, at) => standing(policy, signers, anybody, heads, head, at));
}

function standing(policy: Policy, signers: Signer[], anybody: (number | null)[], heads: Head[], head: Head, at: number): Standing {
  const parties = signers.filter((one) => one.role === "party").map((one) => one.covered[at] ?? null);
  const neutrals = signers.filter((one) => one.role === "neutral").flatMap((one) => one.covered[at] ?? []);
  const enough = neutrals.sort((one, other) => one - other).slice(0, policy.neutralsNeeded);
  const whole = enough.length === policy.neutralsNeeded;
  const present = parties.filter((time) => time !== null);
  const told = { size: head.size, root: toBase64(head.root) };
  if (whole && present.length === parties.length) {
    return { ...told, state: "final", absent: [], final_at: [...present, ...enough].reduce<number | null>((one, other) => Math.max(one ?? other, other), null) };
  }
  const absent = signers
    .filter((one) => one.covered[at] === null && (one.role === "party" || !whole))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .map((one) => {
      const first = one.covered.indexOf(null);
      return { name: one.name, role: one.role, since_size: heads[first]?.size ?? 0, since: anybody[first] ?? null };
    });
  return { ...told, state: "provisional", absent, final_at: null };
}

function fromTheEnd(times: (number | null)[]): (number | null)[] {
  let found: number | null = null;
  return times.reverse().map((time) => (found = least([found, time]))).reverse();
}
