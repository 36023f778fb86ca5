// What was found, in plain words: the verdict, what is proven by it, and what is not.
import { type Found, SplitShown } from "../verify";
import { element, type Part } from "./dom";
import type { Message, Voice } from "./words";

export type Outcome = Extract<Message, "final" | "finalOwn" | "provisional" | "broken" | "split">;
type Line = [message: Message, given?: Record<string, string | number>];

export function outcome(found: Found): Outcome {
  if (found.faults.some((one) => one.code === "LED022")) return "split";
  if (found.faults.length) return "broken";
  if (found.standings.at(-1)?.state !== "final") return "provisional";
  return shared(found) ? "final" : "finalOwn";
}

/** Whether parties countersign this log; else it is one keeper's own. */
function shared(found: Found): boolean {
  return found.policy.countersigners.some((one) => one.role === "party");
}

export function proven(found: Found, voice: Voice): HTMLElement {
  return list(provenLines(found, voice), voice, "proven");
}

export function notProven(found: Found, voice: Voice): HTMLElement {
  return list(unprovenLines(found), voice, "unproven");
}

function provenLines(found: Found, voice: Voice): Line[] {
  const last = found.standings.at(-1);
  if (!last) return splitLines(found);
  const lines: Line[] = [["provenSigned", { origin: found.policy.origin, size: last.size }]];
  if (found.heads.length > 1) lines.push(["provenGrew", { n: found.heads.length }]);
  if (found.fromEntries) lines.push(["provenEntries", { n: last.size }]);
  for (const [sort, message] of [["shown", "provenShown"], ["erased", "provenErased"], ["padding", "provenPadding"]] as const) {
    const n = found.records.filter((one) => one.sort === sort).length;
    if (n) lines.push([message, { n }]);
  }
  if (last.final_at !== null) lines.push([shared(found) ? "provenFinal" : "provenWatched", { time: voice.time(last.final_at) }]);
  return lines;
}

function splitLines(found: Found): Line[] {
  const split = found.faults.find((one) => one instanceof SplitShown);
  return split ? [["provenSplit", { first: split.first.size, second: split.second.size }]] : [["provenNothing"]];
}

function unprovenLines(found: Found): Line[] {
  const lines: Line[] = [];
  const add = (holds: boolean, ...line: Line) => holds && lines.push(line);
  const last = found.standings.at(-1);
  add(found.ownPolicy, "notPolicy");
  add(last?.state === "provisional", "notFinal");
  add(last !== undefined && !shared(found), found.policy.countersigners.length ? "notShared" : "notWatched");
  add(last !== undefined && found.heads.length === 1, "notOne");
  add(last !== undefined && found.records.length === 0, "notRecords");
  add(found.records.length > 0, "notTrue");
  add(last !== undefined, "notTimes");
  add(found.unheeded > 0, "notUnheeded", { n: found.unheeded });
  add(found.anchors.length > 0, "notAnchors", { n: found.anchors.length });
  add(last !== undefined, "notLater");
  return lines;
}

function list(lines: Line[], voice: Voice, sort: string): HTMLElement {
  const items: Part[] = lines.map(([message, given]) => element("li", {}, voice.say(message, given)));
  return element("ul", { class: sort }, items);
}
