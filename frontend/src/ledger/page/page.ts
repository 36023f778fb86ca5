// The page: files chosen or dropped, the language, and the result of checking; nothing leaves it.
import { attempt, Fault } from "../fault";
import { checking, type Found } from "../verify";
import { isPolicy, type Paper, readPaper } from "./brought-files";
import { byId, element } from "./dom";
import { refusalOf, resultOf } from "./result";
import { type Language, LANGUAGES, type Message, preferred, Voice } from "./words";

const TURN = 80;
const PAUSE = 10;

let voice = new Voice(preferred(navigator.languages));
let paper: Paper | null = null;
let policy: Paper | null = null;
let found: Found | Fault | null = null;

function begin(): void {
  byId("languages").append(...LANGUAGES.map(({ code, name }) => languageButton(code, name)));
  for (const id of ["file", "policy"] as const) {
    byId<HTMLInputElement>(id).addEventListener("change", (event) => {
      const field = event.target as HTMLInputElement;
      const chosen = [...(field.files ?? [])];
      field.value = ""; // so that the same file, mended meanwhile, can be chosen again
      void take(chosen, id);
    });
  }
  byId("clear").addEventListener("click", clear);
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    void take([...(event.dataTransfer?.files ?? [])], null);
  });
  speak();
}

/** Takes files up; one that was dropped is a policy where it looks like one. */
async function take(files: File[], as: "file" | "policy" | null): Promise<void> {
  for (const file of files) {
    const read = await readPaper(file, as === "policy" ? "LED040" : "LED050");
    if (as === "policy" || (as === null && isPolicy(read))) policy = read;
    else paper = read;
  }
  if (files.length) await judge();
}

/** Which check is under way; a later one, or starting anew, ends it. */
let run = 0;

async function judge(): Promise<void> {
  const mine = ++run;
  found = null;
  show();
  if (!paper) return;
  byId("result").replaceChildren(element("p", {}, voice.plain("checking")));
  const result = policy?.fault ?? paper.fault ?? (await checked(paper.text, policy?.text, () => mine === run));
  if (result === null || mine !== run) return;
  found = result;
  show();
  byId("outcome").focus();
}

/** What is found, worked out in turns so that the page can be used meanwhile; null where nobody wants it any more. */
async function checked(text: string, given: string | undefined, wanted: () => boolean): Promise<Found | Fault | null> {
  const steps = checking(text, given);
  for (;;) {
    // The words are on the screen before the arithmetic holds it up.
    await new Promise((done) => setTimeout(done, PAUSE));
    if (!wanted()) return null;
    const until = performance.now() + TURN;
    do {
      const step = attempt(() => steps.next());
      if (step instanceof Fault) return step;
      if (step.done) return step.value;
    } while (performance.now() < until);
  }
}

function clear(): void {
  run++;
  paper = policy = found = null;
  show();
  byId("file").focus();
}

function show(): void {
  byId("file-name").textContent = paper?.name ?? voice.plain("none");
  byId("policy-name").textContent = policy?.name ?? voice.plain("none");
  byId<HTMLButtonElement>("clear").disabled = !paper && !policy;
  const result = byId("result");
  if (found) result.replaceChildren(...(found instanceof Fault ? refusalOf(found, voice) : resultOf(found, voice)));
  else result.replaceChildren(...(policy ? [element("p", {}, voice.plain("needsFile"))] : []));
}

function speak(): void {
  document.documentElement.lang = voice.language;
  document.documentElement.dir = voice.language === "ar" ? "rtl" : "ltr";
  document.title = voice.plain("title");
  for (const node of document.querySelectorAll<HTMLElement>("[data-say]")) node.textContent = voice.plain(node.dataset.say as Message);
  byId("languages").setAttribute("aria-label", voice.plain("language"));
  for (const button of document.querySelectorAll<HTMLElement>("#languages button")) {
    button.setAttribute("aria-pressed", String(button.lang === voice.language));
  }
  show();
}

function languageButton(code: Language, name: string): HTMLElement {
  const button = element("button", { type: "button", lang: code }, name);
  button.addEventListener("click", () => {
    voice = new Voice(code);
    speak();
  });
  return button;
}

begin();
