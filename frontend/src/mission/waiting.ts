// An entry of the duty log is taken at once and sent when there is a line: it waits here, is shown as not sent, goes out
// once under its own key, and is gone from here when the server has it.
import { byId, say, token } from "../dom";
import { type Kept, drop, everything, keepFor, put } from "./kept";
import { renewed } from "./news";
import { sent } from "./typed";

const AGAIN = 4_000;
let sending = false;
let again = 0;

export function keepWaiting(): void {
  document.addEventListener("submit", (event) => void submitted(event), { capture: true });
  addEventListener("online", () => void send());
  addEventListener("storage", () => void show());
  document.addEventListener("servanda:renewed", () => void show());
  void begin();
}

async function begin(): Promise<void> {
  const box = byId("waiting");
  if (!box) return;
  const kept = await keepFor(box.dataset.keep ?? "");
  box.dataset.lasting = kept ? "yes" : "";
  await send();
}

async function submitted(event: Event): Promise<void> {
  const form = event.target as HTMLFormElement;
  if (form.matches("form[action='/sign-out']")) return leaving(event, form);
  const box = byId("waiting");
  if (!form.matches("form[data-waits]") || !box) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const fields = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === "string");
  const key = (fields.find(([name]) => name === "key") ?? ["", ""])[1];
  // Taken down before anything is awaited, so that a second press finds an empty line.
  const input = form.querySelector<HTMLInputElement>("input[name=words]");
  form.reset();
  if (input) input.value = "";
  const next = form.querySelector<HTMLInputElement>("input[name=key]");
  if (next) next.value = fresh();
  sent(form);
  input?.focus();
  await put({ key, written: Date.now(), fields: fields.filter(([name]) => name !== "token") });
  await show();
  await send();
}

async function send(): Promise<void> {
  if (sending) return;
  sending = true;
  clearTimeout(again);
  let taken = 0;
  try {
    for (const one of await everything()) {
      if (one.refused) continue;
      await show("sending");
      const answer = await posted(one);
      if (answer === "cut" || answer === "signed-out") {
        await show(answer);
        if (answer === "cut") again = window.setTimeout(() => void send(), AGAIN);
        return;
      }
      if (answer === "taken") {
        drop(one.key);
        taken += 1;
      } else await put({ ...one, refused: answer });
    }
    await show();
  } finally {
    sending = false;
    if (taken > 0) {
      say(byId("waiting")?.dataset.taken ?? "");
      // A message that was looked over stands on a page that cannot be asked for again.
      if (location.pathname.startsWith("/duty/")) location.assign("/duty");
      else await renewed();
    }
  }
}

/** What became of one: "taken", "cut" (no line), "signed-out", or why it was refused. */
async function posted(one: Kept): Promise<string> {
  const body = new URLSearchParams(one.fields);
  body.set("age", String(Math.max(0, Math.round((Date.now() - one.written) / 1000))));
  try {
    const answer = await fetch("/do/duty/new", { method: "POST", body, headers: { "X-Servanda-Token": token() } });
    if (new URL(answer.url).pathname === "/sign-in" || answer.status === 403) return "signed-out";
    if (answer.ok) return "taken";
    if (answer.status >= 500) return "cut";
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.querySelector(".refusal")?.textContent?.replace(/\s+/g, " ").trim() || String(answer.status);
  } catch {
    return "cut";
  }
}

async function show(state = ""): Promise<void> {
  const box = byId("waiting");
  const list = box?.querySelector("ul");
  if (!box || !list) return;
  const waiting = await everything();
  box.hidden = waiting.length === 0;
  const told = box.querySelector<HTMLElement>("[data-told]");
  if (told) told.textContent = [box.dataset[key(state)] ?? "", box.dataset.lasting ? "" : (box.dataset.memory ?? "")].join(" ").trim();
  list.replaceChildren(...waiting.map((one) => row(one, box)));
}

function key(state: string): string {
  return state === "sending" ? "sending" : state === "signed-out" ? "signedOut" : "cut";
}

function row(one: Kept, box: HTMLElement): HTMLElement {
  const item = document.createElement("li");
  const words = document.createElement("bdi");
  words.textContent = (one.fields.find(([name]) => name === "words") ?? ["", ""])[1];
  const at = document.createElement("span");
  at.className = "facts";
  at.textContent = `${box.dataset.unsent ?? ""} · ${Math.max(0, Math.round((Date.now() - one.written) / 60_000))} min`;
  item.append(words, at);
  if (!one.refused) return item;
  const why = document.createElement("p");
  why.textContent = one.refused;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = box.dataset.discard ?? "";
  button.addEventListener("click", () => {
    const line = document.querySelector<HTMLInputElement>("form[data-waits] input[name=words]");
    if (line) line.value = words.textContent ?? "";
    line?.focus();
    drop(one.key);
    void show();
  });
  item.append(why, button);
  return item;
}

/** Signing out leaves nothing of one's own behind; what waits is asked about first. */
async function leaving(event: Event, form: HTMLFormElement): Promise<void> {
  const box = byId("waiting");
  if (form.dataset.asked || !box) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const waiting = await everything();
  if (waiting.length > 0 && !confirm(`${box.dataset.leaving ?? ""} (${waiting.length})`)) return;
  for (const one of waiting) drop(one.key);
  form.dataset.asked = "yes";
  form.submit();
}

function fresh(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((one) => one.toString(16).padStart(2, "0")).join("");
}
