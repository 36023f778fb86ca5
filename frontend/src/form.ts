// What a form does while a person fills it in: pieces of a moment that do not apply step aside, acts are looked for by
// their words, and a chosen one gets its box. Everything else is the server's.

import { show } from "./dom";

export function listenForForms(): void {
  listenForRedraws();
  document.addEventListener("change", (event) => {
    const field = event.target as HTMLElement;
    if (field instanceof HTMLSelectElement && field.matches("[data-anchor]")) tellAnchor(field);
    if (field instanceof HTMLInputElement && field.matches("[data-another]")) addBox(field);
  });
  document.addEventListener("keydown", (event) => {
    const field = event.target as HTMLElement;
    if (event.key !== "Enter" || !(field instanceof HTMLInputElement) || !field.closest(".form-groups")) return;
    // Enter in a field never presses a button that adds or removes; in a box for one more, it takes what was typed.
    event.preventDefault();
    if (field.matches("[data-another]")) addBox(field);
  });
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-all-acts]");
    if (button) showActs(button);
  });
}

/** What a person pressed or chose that draws the form again, and what stood open then. */
let pressed: { what: string; open: string[] } | null = null;

/** After the form was drawn again the focus is where the person was: in the new row, else at the same place. */
function listenForRedraws(): void {
  const remember = (what: string): void => {
    pressed = { what, open: [...document.querySelectorAll<HTMLDetailsElement>(".form-groups details[open][id]")].map((one) => one.id) };
  };
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button[data-do]");
    if (button) remember(button.value);
  });
  document.addEventListener("change", (event) => {
    const select = (event.target as Element).closest<HTMLSelectElement>(".form-groups select[data-submits]");
    if (select) remember(`choose:${select.name}`);
  });
  document.addEventListener("htmx:after:swap", () => {
    if (!pressed || !document.querySelector(".form-groups")) return;
    const { what, open } = pressed;
    pressed = null;
    for (const id of open) {
      const fold = document.getElementById(id);
      if (fold instanceof HTMLDetailsElement) fold.open = true;
    }
    // once everybody else who listens has put the focus where they think
    setTimeout(() => {
      const target = whereTo(what);
      if (target) show(target);
    });
  });
}

function whereTo(what: string): HTMLElement | null {
  const [way, name = ""] = what.split(":");
  const field = CSS.escape(name);
  if (way === "choose") return document.querySelector(`select[name="${field}"]`);
  if (way === "add") {
    const rows = [...document.querySelectorAll<HTMLElement>(`[id^="row-${field}."]`)].filter((row) => !row.id.slice(`row-${name}.`.length).includes("."));
    const inputs = rows.at(-1)?.querySelectorAll<HTMLElement>("input:not([type=hidden]), select, textarea");
    return [...(inputs ?? [])].find((one) => one.checkVisibility()) ?? null;
  }
  const same = document.querySelector<HTMLElement>(`button[data-do][value="${CSS.escape(what)}"]`);
  return same ?? document.querySelector(`button[data-do][value="${CSS.escape(`add:${name}`)}"]`);
}

function tellAnchor(select: HTMLSelectElement): void {
  const moment = select.closest<HTMLElement>("[data-moment]");
  if (moment) moment.dataset.moment = select.value;
}

/** What was typed, or the code of the words that were, as one more ticked box. */
function addBox(field: HTMLInputElement): void {
  const typed = field.value.trim();
  const ticks = field.closest("fieldset")?.querySelector(".form-ticks");
  if (!typed || !ticks) return;
  const known = optionsOf(field).find((one) => one.value === typed || one.label.toLowerCase() === typed.toLowerCase());
  tick(ticks, field.name, known?.value ?? typed, known?.label ?? typed);
  field.value = "";
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function tick(ticks: Element, name: string, value: string, label: string): void {
  const there = [...ticks.querySelectorAll<HTMLInputElement>("input")].find((one) => one.value === value);
  if (there) {
    there.checked = true;
    return;
  }
  const box = Object.assign(document.createElement("input"), { type: "checkbox", name, value, checked: true });
  const words = Object.assign(document.createElement("span"), { dir: "auto", textContent: label });
  const made = Object.assign(document.createElement("label"), { className: "form-tick" });
  made.append(box, " ", words);
  ticks.append(made);
}

interface Choice {
  value: string;
  label: string;
  group: string;
}

function optionsOf(field: HTMLInputElement): Choice[] {
  const list = field.list ?? document.getElementById(field.getAttribute("list") ?? "");
  return [...(list?.querySelectorAll("option") ?? [])].map((one) => ({ value: one.value, label: one.textContent ?? "", group: one.dataset.group ?? "" }));
}

/** Every act by family, each with a box, below the search; built from the list that is offered while typing. */
function showActs(button: HTMLElement): void {
  const fieldset = button.closest("fieldset");
  const field = fieldset?.querySelector<HTMLInputElement>("[data-another]");
  const tree = fieldset?.querySelector<HTMLElement>("[data-acts-tree]");
  const ticks = fieldset?.querySelector(".form-ticks");
  if (!field || !tree || !ticks) return;
  const open = tree.hidden;
  tree.hidden = !open;
  button.setAttribute("aria-expanded", String(open));
  if (!open || tree.childElementCount > 0) return;
  const chosen = new Set([...ticks.querySelectorAll<HTMLInputElement>("input:checked")].map((one) => one.value));
  const families = new Map<string, HTMLElement>();
  for (const one of optionsOf(field)) {
    const family = one.value.split(".")[0] ?? "";
    let list = families.get(family);
    if (!list) {
      const fold = document.createElement("details");
      const head = Object.assign(document.createElement("summary"), { textContent: one.group || family });
      list = document.createElement("div");
      fold.append(head, list);
      tree.append(fold);
      families.set(family, list);
    }
    const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: chosen.has(one.value) });
    const words = Object.assign(document.createElement("span"), { dir: "auto", textContent: one.label });
    const label = Object.assign(document.createElement("label"), { className: `form-tick form-depth-${Math.min(3, one.value.split(".").length - 1)}` });
    label.append(box, " ", words);
    list.append(label);
    box.addEventListener("change", () => {
      if (box.checked) tick(ticks, field.name, one.value, one.label);
      else for (const had of ticks.querySelectorAll<HTMLInputElement>("input")) if (had.value === one.value) had.checked = false;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }
}
