// That a publisher's key is not valid from a day on: in a note signed by another of its keys, or in a mission's log.
import { utf8 } from "../ledger/bytes";
import { attempt, Fault, need } from "../ledger/fault";
import { belongs, NOTE, readKey } from "../ledger/keys";
import { readNote } from "../ledger/notes";
import { ed25519Verifies } from "../ledger/signatures";
import { check } from "../ledger/verify";
import { entryOf, type InLog, type Manifest, ofExercise } from "./manifest";

const HEADER = "servanda bulletin revocation 1";
const DEED = "bulletin:publisher-key:agree";
const REASONS = ["lost", "stolen", "replaced"];
const DAY = /^\d{4}-\d\d-\d\d$/;
const LAST = /_(\d{4}-\d\d-\d\d)(?:_v[1-9]\d*)?$/;

export interface Revocation {
  key: string;
  since: string;
  why: string;
  /** The key that says so; none where a log does. */
  by: string;
}

/** What a revocation makes of a bulletin; `shown`: a log took it in before. */
export interface Doubt {
  since: string;
  refused: boolean;
  shown: boolean;
}

/** BUL039 where a text does not say that a key is not valid, or not by whom it says. */
export function readRevocation(text: string, policy?: string): Revocation {
  return text.trimStart().startsWith("{") ? ofLog(text, policy) : ofNote(text);
}

function ofNote(text: string): Revocation {
  const note = readNote(text);
  const told = /^(.+)\nkey (.+)\nfrom (.+)\nwhy (.+)\nby (.+)\n$/.exec(note.text);
  const [, header = "", key = "", since = "", why = "", by = ""] = told ?? [];
  need(header === HEADER && DAY.test(since) && REASONS.includes(why), "BUL039");
  const signer = readKey(by);
  need(readKey(key).kind === NOTE && signer.kind === NOTE, "BUL039");
  need(note.lines.some((line) => belongs(line, signer) && line.data.length === 64 && ed25519Verifies(signer.public, line.data, utf8(note.text))), "BUL039");
  return { key, since, why, by };
}

function ofLog(receipt: string, policy?: string): Revocation {
  const found = attempt(() => check(receipt, policy));
  need(!(found instanceof Fault) && found.faults.length === 0 && found.records.length === 1, "BUL039");
  need(!ofExercise(found.policy.origin), "BUL039");
  const told = entryOf(found.records[0]?.content, DEED)?.content;
  const [key, since, why] = ["key", "since", "why"].map((name) => told?.get(name));
  need(typeof key === "string" && typeof since === "string" && typeof why === "string" && DAY.test(since), "BUL039");
  return { key, since, why, by: "" };
}

/** A bulletin a log took in before that day stands, and one of days before with the doubt told; any other is refused. */
export function doubtOf(manifest: Manifest, log: InLog | Fault | null, every: Revocation[], known: string[]): Doubt | null {
  const heeded = every.filter((one) => one.key === manifest.key.text && (one.by === "" || one.by === one.key || known.includes(one.by)));
  const since = heeded.map((one) => one.since).sort()[0];
  if (since === undefined) return null;
  const at = log === null || log instanceof Fault ? 0 : log.at;
  if (at) {
    const shown = new Date(at / 1000).toISOString().slice(0, 10) < since;
    return { since, refused: !shown, shown };
  }
  return { since, refused: (LAST.exec(manifest.stem)?.[1] ?? since) >= since, shown: false };
}
