// Signed notes, and the checkpoints they hold.
import { fromBase64, same, utf8 } from "./bytes";
import { need } from "./fault";
import { HASH_BYTES, LARGEST } from "./fields";
import { nameFits } from "./keys";
import { EMPTY_ROOT } from "./tree";

const LONGEST = 2 ** 19;
const MOST_LINES = 64;
const CONTROL = /[\x00-\x09\x0b-\x1f\p{Surrogate}]/u;

export interface SignatureLine {
  name: string;
  id: Uint8Array;
  data: Uint8Array;
}

export interface Note {
  text: string;
  lines: SignatureLine[];
}

export interface Checkpoint {
  origin: string;
  size: number;
  root: Uint8Array;
  text: string;
}

export function readNote(told: string): Note {
  need(!longerThan(told, LONGEST) && !CONTROL.test(told), "LED010");
  const gap = told.lastIndexOf("\n\n");
  need(gap >= 0 && told.length > gap + 2 && told.endsWith("\n"), "LED010");
  const lines = told.slice(gap + 2, -1).split("\n");
  need(lines.length <= MOST_LINES, "LED010");
  return { text: told.slice(0, gap + 1), lines: lines.map(readLine) };
}

function readLine(line: string): SignatureLine {
  const [, name = "", coded = ""] = /^\u2014 ([^ ]+) ([^ ]+)$/.exec(line) ?? [];
  const data = fromBase64(coded);
  need(data && data.length > 4 && nameFits(name), "LED010");
  return { name, id: data.slice(0, 4), data: data.slice(4) };
}

export function readCheckpoint(text: string): Checkpoint {
  const lines = text.slice(0, -1).split("\n");
  const [origin = "", told = "", coded = ""] = lines;
  need(lines.length >= 3 && !lines.includes(""), "LED013");
  need(utf8(origin).length <= 255 && /^(?:0|[1-9][0-9]{0,15})$/.test(told), "LED013");
  const [size, root] = [Number(told), fromBase64(coded, HASH_BYTES)];
  need(size <= LARGEST && root && (size > 0 || same(root, EMPTY_ROOT)), "LED013");
  return { origin, size, root, text };
}

/** Characters are counted as code points; most texts are too short for it to matter. */
function longerThan(text: string, most: number): boolean {
  return text.length > most && (text.length > most * 2 || [...text].length > most);
}
