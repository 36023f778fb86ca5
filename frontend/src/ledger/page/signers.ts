// Who countersigned, up to where and when; who is absent since when; and how each head stands.
import type { Standing } from "../standing";
import type { Found } from "../verify";
import { element, type Part } from "./dom";
import type { Voice } from "./words";

/** How many heads are told of one by one without unfolding. */
const LAST = 3;
/** How many earlier heads are unfolded; the verdict as data has all. */
const MOST = 500;

export function signers(found: Found, voice: Voice): HTMLElement {
  const heads = (["signer", "upTo"] as const).map((name) => element("th", { scope: "col" }, voice.plain(name)));
  const rows = found.policy.countersigners.map((one, n) => {
    const head = [...found.heads].reverse().find((some) => (some.times[n] ?? null) !== null);
    const time = head?.times[n] ?? null;
    const signed = head && time !== null ? [...voice.say("leaves", { n: head.size }), " – ", element("bdi", {}, voice.time(time))] : [voice.plain("never")];
    const gone = found.standings.at(-1)?.absent.find((absent) => absent.name === one.name);
    const role = element("span", { class: "small" }, ` (${voice.plain(one.role)})`);
    return element("tr", {}, element("th", { scope: "row" }, element("bdi", {}, one.name), role), element("td", {}, signed, gone ? absence(gone, voice) : []));
  });
  const table = element("table", {}, element("thead", {}, element("tr", {}, heads)), element("tbody", {}, rows));
  return element("div", {}, rows.length ? table : [], element("p", { class: "small" }, voice.say("needed", { n: found.policy.neutralsNeeded })));
}

export function standing(found: Found, voice: Voice): HTMLElement {
  const lines = found.standings.map((one) => headLine(one, voice));
  const earlier = lines.slice(0, -LAST);
  const made = element("div", {}, element("ul", { class: "heads" }, lines.slice(-LAST).reverse()));
  if (earlier.length) {
    const shown = earlier.slice(-MOST).reverse();
    made.append(element("details", {}, element("summary", {}, voice.say("earlier", { n: earlier.length })), element("ul", { class: "heads" }, shown)));
  }
  return made;
}

function headLine(one: Standing, voice: Voice): HTMLElement {
  const mark = element("strong", { class: one.state }, voice.plain(one.state === "final" ? "stateFinal" : "stateProvisional"));
  const words: Part[] = [...voice.say("headLine", { size: one.size }), " – ", mark];
  if (one.final_at !== null) words.push(" (", ...voice.say("finalAt", { time: voice.time(one.final_at) }), ")");
  const gone = one.absent.map((absent) => element("li", {}, element("bdi", {}, absent.name), ` (${voice.plain(absent.role)})`, absence(absent, voice)));
  return element("li", {}, words, gone.length ? [element("ul", {}, gone)] : []);
}

function absence({ since, since_size: size }: Standing["absent"][number], voice: Voice): Part[] {
  const words = since === null ? voice.say("absentUntold", { size }) : voice.say("absentSince", { time: voice.time(since), size });
  return [" ", element("span", { class: "absent" }, words)];
}
