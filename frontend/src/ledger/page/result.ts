// One result on the page, from a verdict or from a refusal.
import type { Fault } from "../fault";
import { plainVerdict } from "../verdict";
import type { Found } from "../verify";
import { element, type Part } from "./dom";
import { fault, faults, records } from "./shown";
import { signers, standing } from "./signers";
import { notProven, outcome, proven } from "./told";
import type { Message, Voice } from "./words";

const MARKS = { final: "✓", finalOwn: "✓", provisional: "◐", broken: "✕", split: "✕", refused: "✕" };

export function resultOf(found: Found, voice: Voice): Part[] {
  const state = outcome(found);
  const sound = found.standings.length > 0;
  return [
    headline(state, voice),
    ...(found.faults.length && found.sort !== state ? section("found", voice, faults(found.faults, voice)) : []),
    ...section("proven", voice, proven(found, voice)),
    ...section("notProven", voice, notProven(found, voice)),
    ...(sound ? section("who", voice, signers(found, voice)) : []),
    ...(sound ? section("heads", voice, standing(found, voice)) : []),
    ...(found.records.length ? section("records", voice, records(found.records, voice)) : []),
    fingerprint(found, voice),
    asData(found, voice),
  ];
}

export function refusalOf(refused: Fault, voice: Voice): Part[] {
  return [headline("refused", voice), element("ul", { class: "faults" }, fault(refused, voice))];
}

function headline(state: keyof typeof MARKS, voice: Voice): HTMLElement {
  const mark = element("span", { class: "mark", "aria-hidden": "true" }, MARKS[state]);
  return element("h2", { class: `outcome ${state}`, tabindex: "-1", id: "outcome" }, mark, voice.plain(state));
}

function section(title: Message, voice: Voice, body: Part): Part[] {
  return [element("h3", {}, voice.plain(title)), body];
}

/** In groups of eight, for two people to compare by voice. */
function fingerprint(found: Found, voice: Voice): HTMLElement {
  const groups = found.policy.fingerprint.match(/.{8}/g) ?? [];
  const whose = voice.plain(found.ownPolicy ? "policyOwn" : "policyGiven");
  return element("p", { class: "fingerprint" }, `${voice.plain("fingerprint")}, ${whose}: `, element("code", { dir: "ltr" }, groups.join(" ")));
}

/** Written out when it is unfolded: there may be very many heads. */
function asData(found: Found, voice: Voice): HTMLElement {
  const data = element("pre", { dir: "ltr", tabindex: "0" });
  const fold = element("details", {}, element("summary", {}, voice.plain("data")), data);
  fold.addEventListener("toggle", () => (data.textContent ||= JSON.stringify(plainVerdict(found), null, 1)));
  return fold;
}
