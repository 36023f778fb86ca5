// The page: bulletins chosen or dropped, the publisher's key, and what comes of it; nothing leaves it.
import { attempt, Fault } from "../ledger/fault";
import { NOTE, readKey } from "../ledger/keys";
import { byId, element, type Part } from "../ledger/page/dom";
import { type Brought, judge, type Judged } from "./judged";
import type { Held } from "./manifest";
import { readRevocation } from "./revoked";
import { type Language, LANGUAGES, type Message, WORDS } from "./words";

const LARGEST_FILE = 2 ** 27;
const LARGEST_TEXT = 2 ** 20;
const BAD = ["revoked", "key", "changed", "forged"];

let language: Language = LANGUAGES.find(({ code }) => navigator.languages.some((one) => one.toLowerCase().startsWith(code)))?.code ?? "en";
const lying = JSON.parse(byId("held").textContent ?? "[]") as (Held | { revoked: string })[];
const carried = lying.flatMap((one) => ("note" in one ? [one] : []));
let brought: Brought = empty();
let files: { name: string; data: Uint8Array }[] = [];

function empty(): Brought {
  const gone = lying.flatMap((one) => ("revoked" in one ? [attempt(() => readRevocation(one.revoked))] : []));
  return { held: [...carried], receipts: [], revoked: gone.flatMap((one) => (one instanceof Fault ? [] : [one])), keys: [], policy: undefined };
}

function say(message: Message, given: Record<string, string> = {}): Part[] {
  return WORDS[language][message].split(/\{(\w+)\}/).map((piece, n) => (n % 2 ? element("bdi", {}, given[piece] ?? "") : piece));
}

function plain(message: Message): string {
  return WORDS[language][message];
}

function begin(): void {
  byId("languages").append(...LANGUAGES.map(({ code, name }) => languageButton(code, name)));
  byId<HTMLInputElement>("file").addEventListener("change", (event) => {
    const field = event.target as HTMLInputElement;
    const chosen = [...(field.files ?? [])];
    field.value = ""; // so that the same file can be chosen again
    void take(chosen);
  });
  byId<HTMLInputElement>("key").addEventListener("input", () => {
    readKeyField();
    show();
  });
  byId("clear").addEventListener("click", () => {
    [brought, files] = [empty(), []];
    byId<HTMLInputElement>("key").value = "";
    readKeyField();
    show();
    byId("file").focus();
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    void take([...(event.dataTransfer?.files ?? [])]);
  });
  speak();
}

/** Signatures, receipts and policies are put aside to check by; everything else is what is to be checked. */
async function take(chosen: File[]): Promise<void> {
  const fresh: typeof files = [];
  for (const file of chosen.filter((one) => one.size <= LARGEST_FILE)) {
    const data = new Uint8Array(await file.arrayBuffer());
    const text = data.length <= LARGEST_TEXT ? new TextDecoder().decode(data) : "";
    const gone = attempt(() => readRevocation(text, brought.policy));
    if (!(gone instanceof Fault)) brought.revoked.push(gone);
    else if (file.name.endsWith(".signed")) brought.held.push({ note: text });
    else if (/^\s*\{\s*"(?:receipt|bundle)"/.test(text)) brought.receipts.push(text);
    else if (/^\s*\{/.test(text) && text.includes('"countersigners"') && !text.includes('"servanda_bulletin')) brought.policy = text;
    else fresh.push({ name: file.name, data });
  }
  if (fresh.length) files = fresh;
  show();
  if (files.length) byId("outcome").focus();
}

function readKeyField(): void {
  const field = byId<HTMLInputElement>("key");
  const told = field.value.trim();
  const keys = told ? told.split(/\s+/) : [];
  const read = keys.map((one) => attempt(() => readKey(one)));
  const wrong = read.some((one) => one instanceof Fault || one.kind !== NOTE);
  brought.keys = wrong ? [] : keys;
  field.setAttribute("aria-invalid", String(wrong));
  byId("key-wrong").textContent = wrong ? plain("keyWrong") : "";
}

function show(): void {
  byId("count").replaceChildren(...say("held", { n: String(brought.held.length) }));
  // A key that cannot be read would look like none: nothing is said to be unchanged until it is mended or taken away.
  const unread = byId("key").getAttribute("aria-invalid") === "true";
  byId<HTMLButtonElement>("clear").disabled = !files.length && !byId<HTMLInputElement>("key").value;
  const judged = unread ? [] : files.map(({ name, data }) => judge(name, data, brought));
  byId("result").replaceChildren(...judged.flatMap(told));
}

function told(one: Judged, n: number): Part[] {
  const title = element("h2", { class: `outcome ${one.outcome}`, tabindex: "-1", ...(n ? {} : { id: "outcome" }) }, say(one.outcome));
  const list = element("dl", {}, row("name", [element("bdi", {}, one.name)]));
  // Of a signature by an unexpected key nothing is repeated: whoever made it chose those words.
  if (one.manifest && one.outcome !== "key") list.append(row("bulletin", [element("bdi", {}, one.manifest.stem)]), row("spoken", [element("bdi", {}, one.manifest.spoken)]));
  if (one.manifest) list.append(row("signedKey", [element("code", {}, one.manifest.key.text)]));
  if (one.outcome === "genuine" || one.outcome === "signed") list.append(row("log", logWords(one)));
  if (one.code) list.append(row("code", [element("code", {}, one.code)]));
  const notes: Part[] = [];
  if (one.doubt && !one.doubt.refused) notes.push(element("p", { class: "later" }, say(one.doubt.shown ? "goneBefore" : "gone", { day: one.doubt.since })));
  if (one.doubt?.refused) notes.push(element("p", { class: "later" }, say("goneSince", { day: one.doubt.since })));
  if (one.later) notes.push(element("p", { class: "later" }, say("later", { n: String(one.later) })));
  if (one.outcome === "signed") notes.push(element("p", {}, say("compare")));
  if (BAD.includes(one.outcome) || one.outcome === "unnamed") notes.push(element("p", {}, say("ask")));
  return [title, list, ...notes];
}

function logWords(one: Judged): Part[] {
  if (one.log === null) return say("logNone");
  if (one.log instanceof Fault) return say("logBad");
  return say(one.log.final ? "logFinal" : "logProvisional", { origin: one.log.origin });
}

function row(term: Message, words: Part[]): HTMLElement {
  return element("div", {}, element("dt", {}, say(term)), element("dd", {}, words));
}

function speak(): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  document.title = plain("title");
  for (const node of document.querySelectorAll<HTMLElement>("[data-say]")) node.textContent = plain(node.dataset.say as Message);
  byId("languages").setAttribute("aria-label", plain("language"));
  for (const button of document.querySelectorAll<HTMLElement>("#languages button")) button.setAttribute("aria-pressed", String(button.lang === language));
  readKeyField();
  show();
}

function languageButton(code: Language, name: string): HTMLElement {
  const button = element("button", { type: "button", lang: code }, name);
  button.addEventListener("click", () => {
    language = code;
    speak();
  });
  return button;
}

begin();
