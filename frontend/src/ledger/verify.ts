// The verdict on a file of the log, in the order of looking that specs/ledger tells: heads, how they join, records.
import { same } from "./bytes";
import { attempt, Fault, need } from "./fault";
import { type Bundle, readBrought, type Split } from "./brought";
import { type Head, readHead } from "./heads";
import { type Policy, readPolicy } from "./policy";
import { grew, rootsShown } from "./proofs";
import { type Proven, provenRecord } from "./records";
import { type Standing, standings } from "./standing";
import { readJson } from "./strict-json";
import { GrowingTree, leafHash } from "./tree";

export interface Found {
  sort: "bundle" | "receipt" | "split";
  policy: Policy;
  /** Whether the policy was the file's own, not one its reader brought. */
  ownPolicy: boolean;
  faults: Fault[];
  heads: Head[];
  standings: Standing[];
  records: Proven[];
  unheeded: number;
  /** Sizes of heads that bear a time stamp, which is not checked here. */
  anchors: number[];
  /** Whether every root was worked out anew from all entries. */
  fromEntries: boolean;
}

/** Two heads that the log signed and that cannot both be true. */
export class SplitShown extends Fault {
  constructor(
    where: string,
    readonly first: Head,
    readonly second: Head,
  ) {
    super("LED022", where);
  }
}

type Result = Omit<Found, "sort" | "policy" | "ownPolicy">;

/** A check in small steps, so that a page can show that it goes on, and stop it: a file may hold any number of heads. */
export type Steps<T> = Generator<void, T>;

const LEAVES_A_STEP = 1024;

/** Everything found in a file; throws a Fault where the file is none of the three, or no policy is at hand. */
export function check(text: string, policyText?: string): Found {
  const steps = checking(text, policyText);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export function* checking(text: string, policyText?: string): Steps<Found> {
  const given = policyText === undefined ? null : readPolicy(readJson(policyText, "LED040"));
  const brought = readBrought(readJson(text, "LED050"));
  const policy = given ?? brought.own;
  need(policy, "LED041");
  const result = brought.sort === "split" ? checkSplit(brought.split, policy) : yield* checkBundle(brought.bundle, policy);
  return { sort: brought.sort, policy, ownPolicy: given === null, ...result };
}

function* checkBundle(bundle: Bundle, policy: Policy): Steps<Result> {
  const read = yield* each(bundle.heads, (told, n) => attempt(() => at(`heads/${n}`, () => readHead(told, policy))));
  const heads = read.filter((one): one is Head => !(one instanceof Fault));
  const unheeded = heads.reduce((sum, head) => sum + head.unheeded, 0);
  const unread = read.filter((one) => one instanceof Fault);
  const faults = unread.length ? unread : yield* unjoined(bundle, heads);
  const fromEntries = bundle.entries !== null;
  if (faults.length) return { faults, heads, standings: [], records: [], unheeded, anchors: [], fromEntries };
  const records = yield* each(bundle.records, (one, n) => attempt(() => provenRecord(one, heads, bundle.entries, `records/${n}`)));
  return {
    faults: [...records.filter((one) => one instanceof Fault), ...unanchored(bundle, heads)],
    heads,
    standings: standings(policy, heads),
    records: records.filter((one): one is Proven => !(one instanceof Fault)),
    unheeded,
    anchors: bundle.anchors,
    fromEntries,
  };
}

/** Time stamps over heads that are not here. */
function unanchored(bundle: Bundle, heads: Head[]): Fault[] {
  const away = (size: number) => !heads.some((head) => head.size === size);
  return bundle.anchors.flatMap((size, n) => (away(size) ? [new Fault("LED061", `anchors/${n}`)] : []));
}

function* each<T, R>(all: T[], step: (one: T, n: number) => R): Steps<R[]> {
  const made: R[] = [];
  for (const [n, one] of all.entries()) {
    made.push(step(one, n));
    yield;
  }
  return made;
}

function checkSplit(split: Split, policy: Policy): Result {
  const heads: Head[] = [];
  const fault = attempt(() => {
    for (const name of ["first", "second"] as const) heads.push(at(name, () => readHead(split[name], policy)));
    const [one, other] = heads as [Head, Head];
    return contradict(one, other, split.path) ? new SplitShown("", one, other) : new Fault("LED027");
  });
  return { faults: [fault], heads, standings: [], records: [], unheeded: 0, anchors: [], fromEntries: false };
}

/** The same fault, told where it was met. */
function at<T>(where: string, step: () => T): T {
  const found = attempt(step);
  if (found instanceof Fault) throw new Fault(found.code, where, found.hint);
  return found;
}

/** Whether two heads of one log cannot both be true: by equal sizes and other roots, or by what a path shows. */
function contradict(one: Head, other: Head, path: Uint8Array[]): boolean {
  if (one.size === other.size) return path.length === 0 && !same(one.root, other.root);
  const shown = rootsShown(one.size, other.size, path);
  return shown !== null && same(shown[1], other.root) && !same(shown[0], one.root);
}

function pairsOf(heads: Head[]): { one: Head; other: Head; n: number }[] {
  return heads.slice(1).map((other, n) => ({ one: heads[n] as Head, other, n }));
}

function* unjoined(bundle: Bundle, heads: Head[]): Steps<Fault[]> {
  const faults = pairsOf(heads).flatMap(({ one, other, n }) => {
    if (other.size < one.size) return new Fault("LED024", `heads/${n + 1}`);
    return contradict(one, other, []) ? new SplitShown(`heads/${n + 1}`, one, other) : [];
  });
  if (faults.length) return faults;
  return bundle.entries ? yield* againstEntries(bundle.entries, heads) : byProofs(bundle.consistency, heads);
}

function byProofs(paths: Uint8Array[][] | null, heads: Head[]): Fault[] {
  return pairsOf(heads).flatMap(({ one, other, n }) => {
    const path = paths?.[n];
    if (!path) return new Fault("LED023", `heads/${n + 1}`);
    if (grew(one.size, other.size, one.root, other.root, path)) return [];
    const split = one.size < other.size && contradict(one, other, path);
    return split ? new SplitShown(`consistency/${n}`, one, other) : new Fault("LED021", `consistency/${n}`);
  });
}

/** Each root worked out anew; where a later head fits and an earlier does not, the log signed two histories. */
function* againstEntries(entries: Uint8Array[], heads: Head[]): Steps<Fault[]> {
  const short = heads.findIndex((head) => head.size > entries.length);
  if (short >= 0) return [new Fault("LED052", `heads/${short}`)];
  const tree = new GrowingTree();
  const fits: boolean[] = [];
  for (const head of heads) {
    for (const entry of entries.slice(tree.size, head.size)) {
      tree.add(leafHash(entry));
      if (tree.size % LEAVES_A_STEP === 0) yield;
    }
    fits.push(same(tree.root, head.root));
  }
  const [wrong, fitting] = [fits.indexOf(false), fits.lastIndexOf(true)];
  const [first, second] = [heads[wrong], heads[fitting]];
  if (!first) return [];
  return [second && fitting > wrong ? new SplitShown(`heads/${wrong}`, first, second) : new Fault("LED052", `heads/${wrong}`)];
}
