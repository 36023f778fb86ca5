// Whether a file is one that was signed: looked for in every signature at hand.
import { attempt, Fault } from "../ledger/fault";
import { type Doubt, doubtOf, type Revocation } from "./revoked";
import { digestOf, type Held, type InLog, inLog, type Manifest, readManifest } from "./manifest";

/** `genuine`: by the key given; `signed`: by the key the signature names; `key`: by another than the one given. */
export type Outcome = "genuine" | "signed" | "revoked" | "key" | "changed" | "forged" | "unnamed";

export interface Judged {
  name: string;
  outcome: Outcome;
  code: string;
  manifest: Manifest | null;
  log: InLog | Fault | null;
  /** Its key is not valid any more. */
  doubt: Doubt | null;
  /** The latest version of the same bulletin at hand, where that is a later one. */
  later: number;
}

export interface Brought {
  held: Held[];
  receipts: string[];
  revoked: Revocation[];
  /** The publisher's, by any of which it may be signed. */
  keys: string[];
  policy: string | undefined;
}

const CODES: Partial<Record<Outcome, string>> = { revoked: "BUL038", key: "BUL032", changed: "BUL033", forged: "BUL031", unnamed: "BUL034" };

export function judge(name: string, data: Uint8Array, brought: Brought): Judged {
  const digest = digestOf(data);
  const read = brought.held.map((one) => ({ one, manifest: attempt(() => readManifest(one.note)) }));
  const good = read.flatMap(({ one, manifest }) => (manifest instanceof Fault ? [] : [{ one, manifest }]));
  // Under the name of another file of the same bulletin a file is not what that name says; renamed otherwise it is.
  const fits = ({ manifest }: (typeof good)[number]) =>
    manifest.files.has(name) ? manifest.files.get(name) === digest : [...manifest.files.values()].includes(digest);
  // Where several signatures fit, one by the key that was given speaks first; then one that has its name.
  const weight = ({ manifest }: (typeof good)[number]) => 2 * Number(brought.keys.includes(manifest.key.text)) + Number(manifest.files.has(name));
  const ours = good.filter(fits).sort((a, b) => weight(b) - weight(a))[0];
  const named = ours ?? good.find(({ manifest }) => manifest.files.has(name));
  // A signature that does not hold vouches for nothing, and is told where it is the only one that names the file.
  const broken = read.some(({ one, manifest }) => manifest instanceof Fault && (one.note.includes(`  ${name}\n`) || one.note.includes(digest)));
  let outcome = ours ? byKey(ours.manifest, brought.keys) : named ? "changed" : broken ? "forged" : "unnamed";
  const manifest = named?.manifest ?? null;
  const log = ours && outcome !== "key" ? logOf(ours.manifest, ours.one, brought) : null;
  const doubt = ours && outcome !== "key" ? doubtOf(ours.manifest, log, brought.revoked, brought.keys) : null;
  if (doubt?.refused) outcome = "revoked";
  return { name, outcome, code: CODES[outcome] ?? "", manifest, log, doubt, later: laterThan(manifest, good.map((one) => one.manifest)) };
}

function byKey(manifest: Manifest, keys: string[]): Outcome {
  return keys.length === 0 ? "signed" : keys.includes(manifest.key.text) ? "genuine" : "key";
}

/** What a log shows: the first receipt that is of this note, else the fault of the one that was laid beside it. */
function logOf(manifest: Manifest, held: Held, brought: Brought): InLog | Fault | null {
  const own = held.receipt === undefined ? [] : [held.receipt];
  const found = [...own, ...brought.receipts].map((receipt) => attempt(() => inLog(manifest, receipt, brought.policy)));
  return found.find((one) => !(one instanceof Fault)) ?? found[0] ?? null;
}

function laterThan(manifest: Manifest | null, every: Manifest[]): number {
  if (!manifest) return 0;
  const same = every.filter((one) => one.bulletin === manifest.bulletin && one.key.text === manifest.key.text);
  const latest = Math.max(...same.map((one) => one.version));
  return latest > manifest.version ? latest : 0;
}
