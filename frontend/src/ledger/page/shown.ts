// Records with their content, as it was recorded; and what does not hold, with what to do.
import type { Fault } from "../fault";
import type { Proven } from "../records";
import { hintWords, meaning } from "./codes";
import { element, type Part } from "./dom";
import type { Voice } from "./words";

const MOST_RECORDS = 100;
const MOST_CHARACTERS = 4000;
const MOST_FAULTS = 50;

export function records(found: Proven[], voice: Voice): HTMLElement {
  const items = found.slice(0, MOST_RECORDS).map((one) => {
    const title = element("strong", {}, voice.say("recordAt", { n: one.index }));
    return element("li", {}, title, ` – ${voice.plain(one.sort)}`, one.content ? content(one.content, voice) : []);
  });
  const made = element("div", {}, element("ul", { class: "records" }, items));
  if (found.length > MOST_RECORDS) made.append(element("p", { class: "small" }, voice.say("more", { n: found.length - MOST_RECORDS })));
  return made;
}

function content(data: Uint8Array, voice: Voice): Part[] {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    return [element("p", { class: "small" }, voice.say("bytes", { n: data.length }))];
  }
  const shown = [element("pre", { dir: "auto", tabindex: "0" }, text.slice(0, MOST_CHARACTERS))];
  if (text.length <= MOST_CHARACTERS) return shown;
  return [...shown, element("p", { class: "small" }, voice.say("cut", { n: text.length }))];
}

export function faults(found: Fault[], voice: Voice): HTMLElement {
  return element("ul", { class: "faults" }, found.slice(0, MOST_FAULTS).map((one) => fault(one, voice)));
}

export function fault(one: Fault, voice: Voice): HTMLElement {
  const [why, remedy] = meaning(one.code, voice.language);
  const hint = hintWords(one.hint, voice.language);
  const where = place(one.where, voice);
  const told = element("dl", {}, row(voice.plain("code"), [element("code", {}, one.code)]));
  if (where.length) told.append(row(voice.plain("where"), where));
  told.append(row(voice.plain("remedy"), [remedy]));
  return element("li", {}, element("p", {}, `${why} ${hint}`.trim()), told);
}

function row(term: string, words: Part[]): HTMLElement {
  return element("div", {}, element("dt", {}, term), element("dd", {}, words));
}

function place(where: string, voice: Voice): Part[] {
  const [field = "", number] = where.split("/");
  if (number !== undefined) {
    const message = field === "heads" ? "atHead" : field === "records" ? "atRecord" : "atJoin";
    return voice.say(message, { n: Number(number) + 1 });
  }
  if (field === "first" || field === "second") return voice.say(field === "first" ? "atFirst" : "atSecond");
  return field ? [element("code", {}, field)] : [];
}
