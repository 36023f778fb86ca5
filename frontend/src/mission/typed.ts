// What was typed and not sent: said beside the button, asked about before it is left, and kept over a lost connection.
import { all } from "../dom";

const forms = new WeakSet<HTMLFormElement>();
const unsent = new Set<HTMLFormElement>();

/** Whether something is typed somewhere that was not sent. */
export function somethingTyped(): boolean {
  for (const form of unsent) if (!form.isConnected) unsent.delete(form);
  return unsent.size > 0;
}

export function keepTyped(): void {
  document.addEventListener("input", (event) => {
    const form = (event.target as Element).closest<HTMLFormElement>("form[data-deed]");
    if (form) mark(form);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches("form[data-deed]")) return;
    if (forms.has(form)) {
      // A second press while the first is under way enters nothing twice.
      event.preventDefault();
      return;
    }
    forms.add(form);
    unsent.delete(form);
    state(form, "sending");
  });
  window.addEventListener("pageshow", () => {
    for (const form of all<HTMLFormElement>("form[data-deed]")) forms.delete(form);
  });
  window.addEventListener("beforeunload", (event) => {
    if (somethingTyped()) event.preventDefault();
  });
}

/** What was typed into a form was taken, and is sent by other ways than the form's own. */
export function sent(form: HTMLFormElement): void {
  unsent.delete(form);
  state(form, "ready");
}

function mark(form: HTMLFormElement): void {
  unsent.add(form);
  state(form, "unsent");
}

function state(form: HTMLFormElement, which: "unsent" | "sending" | "ready"): void {
  const told = form.querySelector<HTMLElement>("[data-state]");
  if (!told) return;
  told.dataset.state = which;
  told.textContent = told.dataset[which] ?? "";
}
