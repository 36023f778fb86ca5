// Keys: always with Alt or Control, by their place on the keyboard, so that they work under any script.
import { byId, show } from "./dom";
import type { Keeper } from "./keeper";
import { step } from "./steps";

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input:not([type=checkbox]):not([type=radio]), textarea, select");

export function listenForKeys(keeper: Keeper): void {
  document.addEventListener("keydown", (event) => {
    const done = event.altKey && !event.ctrlKey && !event.metaKey ? withAlt(event) : event.ctrlKey || event.metaKey ? withControl(event, keeper) : false;
    if (done) event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    if ((event.target as Element).closest("[data-keys]")) (byId("keys") as HTMLDialogElement | null)?.showModal();
  });
}

function withAlt(event: KeyboardEvent): boolean {
  const acts: Record<string, () => void> = {
    KeyJ: () => step("note", 1),
    KeyK: () => step("note", -1),
    KeyN: () => step("passage", 1),
    KeyB: () => step("passage", -1),
    KeyP: () => step("proposal", 1),
    KeyG: () => focus("form-title"),
    KeyT: () => focus("text"),
    KeyI: () => (byId("keys") as HTMLDialogElement | null)?.showModal(),
  };
  const act = acts[event.code];
  if (!act || !byId("text")) return false;
  act();
  return true;
}

function withControl(event: KeyboardEvent, keeper: Keeper): boolean {
  if (event.code === "KeyS") {
    void keeper.save();
    return true;
  }
  if (event.code === "Enter") {
    const row = document.activeElement?.closest("[data-row]");
    const confirm = document.activeElement?.closest("form.proposal, .head-tools")?.querySelector<HTMLElement>("[data-confirm]") ?? row?.querySelector<HTMLElement>("[data-confirm]");
    confirm?.click();
    return confirm !== null && confirm !== undefined;
  }
  if (event.code !== "KeyZ" || typing(event.target)) return false;
  const button = byId(event.shiftKey ? "redo" : "undo") as HTMLButtonElement | null;
  button?.click();
  return button !== null;
}

function focus(id: string): void {
  const node = byId(id);
  if (!node) return;
  if (!node.hasAttribute("tabindex")) node.tabIndex = -1;
  show(node);
}
