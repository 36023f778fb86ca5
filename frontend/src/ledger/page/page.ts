// The page: files chosen or dropped, the language, and the result of checking; nothing leaves it.
import { attempt, Fault } from "../fault";
import { check, type Found } from "../verify";
import { isPolicy, type Paper, readPaper } from "./brought-files";
import { byId, element } from "./dom";
import { refusalOf, resultOf } from "./result";
import { type Language, LANGUAGES, type Message, preferred, Voice } from "./words";

let voice = new Voice(preferred(navigator.languages));
let paper: Paper | null = null;
let policy: Paper | null = null;
let found: Found | Fault | null = null;

function begin(): void {
  byId("languages").append(...LANGUAGES.map(({ code, name }) => languageButton(code, name)));
  for (const id of ["file", "policy"] as const) {
    byId<HTMLInputElement>(id).addEventListener("change", (event) => {
      const chosen = [...((event.target as HTMLInputElement).files ?? [])];
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

async function judge(): Promise<void> {
  found = null;
  if (paper) {
    byId("result").replaceChildren(element("p", {}, voice.plain("checking")));
    // The words are on the screen before the arithmetic holds it up.
    await new Promise((done) => setTimeout(done, 40));
    const [held, given] = [paper, policy];
    found = given?.fault ?? held.fault ?? attempt(() => check(held.text, given?.text));
  }
  show();
  byId("outcome")?.focus();
}

function clear(): void {
  paper = policy = found = null;
  for (const id of ["file", "policy"]) byId<HTMLInputElement>(id).value = "";
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
