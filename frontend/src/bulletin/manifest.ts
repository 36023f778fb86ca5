// What is signed of a bulletin: a signed note that names every file of one version with its SHA-256.
import { sha256 } from "@noble/hashes/sha2.js";
import { hex, same, utf8 } from "../ledger/bytes";
import { attempt, Fault, need } from "../ledger/fault";
import { belongs, type Key, NOTE, readKey } from "../ledger/keys";
import { readNote } from "../ledger/notes";
import { ed25519Verifies } from "../ledger/signatures";
import { type JsonObject, readJson } from "../ledger/strict-json";
import { check } from "../ledger/verify";

const HEADER = "servanda bulletin 1";
const STEM = /^([A-Za-z0-9][A-Za-z0-9._-]*_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d)(?:_v([1-9]\d*))?$/;
const FILE = /^([0-9a-f]{64})  ([A-Za-z0-9][A-Za-z0-9._-]*)$/;

export interface Manifest {
  stem: string;
  /** What all versions of the bulletin share, and which of them this is. */
  bulletin: string;
  version: number;
  spoken: string;
  key: Key;
  files: Map<string, string>;
  note: string;
}

export interface Held {
  note: string;
  receipt?: string;
}

/** A note that its own key signed; BUL030 where it is none, BUL031 where the signature does not hold. */
export function readManifest(text: string): Manifest {
  const note = readNote(text);
  const lines = note.text.slice(0, -1).split("\n");
  const [header, stem = "", spoken = "", keyLine = ""] = lines;
  const [, bulletin = "", version = "1"] = STEM.exec(stem) ?? [];
  need(header === HEADER && bulletin && keyLine.startsWith("key ") && lines.length > 4, "BUL030");
  const key = readKey(keyLine.slice(4));
  need(key.kind === NOTE, "BUL030");
  const files = new Map<string, string>();
  let last = "";
  for (const line of lines.slice(4)) {
    const [, digest = "", name = ""] = FILE.exec(line) ?? [];
    need(name && name > last, "BUL030");
    files.set(name, digest);
    last = name;
  }
  const good = note.lines.some((line) => belongs(line, key) && line.data.length === 64 && ed25519Verifies(key.public, line.data, utf8(note.text)));
  need(good, "BUL031");
  return { stem, bulletin, version: Number(version), spoken, key, files, note: text };
}

export function digestOf(data: Uint8Array): string {
  return hex(sha256(data));
}

export interface InLog {
  origin: string;
  final: boolean;
  /** When the log's keeper says it was entered, in µs UTC; 0 where the record does not say. */
  at: number;
}

const ENTERED = "bulletin:signature:enter";

/** An entry of a mission's record with this deed, and what it holds; none where a record is of something else. */
export function entryOf(content: Uint8Array | null | undefined, deed: string): { at: number; content: JsonObject } | null {
  if (!content) return null;
  const held = attempt(() => readJson(new TextDecoder().decode(content), "BUL035"));
  if (held instanceof Fault || !(held instanceof Map) || held.get("deed") !== deed) return null;
  const [told, at] = [held.get("content"), held.get("recorded")];
  return told instanceof Map && typeof at === "number" ? { at, content: told } : null;
}

/** Whether a log is of an exercise or a rehearsal, by the mark its name begins with: it dates nothing, and revokes nothing. */
export function ofExercise(origin: string): boolean {
  return origin.startsWith("exercise-");
}

/** The log that a receipt shows to hold this very note; BUL035 where it shows no such thing. */
export function inLog(manifest: Manifest, receipt: string, policy?: string): InLog {
  const found = attempt(() => check(receipt, policy));
  need(!(found instanceof Fault) && found.faults.length === 0 && found.sort !== "split" && found.records.length === 1, "BUL035");
  need(!ofExercise(found.policy.origin), "BUL035");
  const content = found.records[0]?.content;
  const note = utf8(manifest.note);
  const entry = entryOf(content, ENTERED);
  const named = entry?.content.get("manifest") === digestOf(note);
  need(content && (same(content, note) || named), "BUL035");
  return { origin: found.policy.origin, final: found.standings.at(-1)?.state === "final", at: named && entry ? entry.at : 0 };
}
