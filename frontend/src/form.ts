// What a form does while a person fills it in: pieces of a moment that do not apply step aside, acts are looked for by
// their words, and a chosen one gets its box. Everything else is the server's.

export function listenForForms(): void {
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
