// From one diagnostic, passage or proposal to the next, by button or key.
import { all, show } from "./dom";

const KINDS: Record<string, string> = {
  note: "[data-note] > summary",
  passage: "[data-row]",
  proposal: "[data-confirm]",
};

export function listenForSteps(): void {
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-step]");
    if (button) step(button.dataset.step ?? "note", Number(button.dataset.way ?? 1), here ?? button);
  });
}

let here: Element | null = null;
document.addEventListener("focusin", (event) => {
  const target = event.target as Element;
  if (target.closest("#text") && !target.closest("#counts")) here = target;
});

/** The next of its kind after what has the focus, round from the end to the beginning. */
export function step(kind: string, way: number, from: Element | null = here): void {
  const stops = all(KINDS[kind] ?? "[data-row]").filter((one) => !one.closest("[hidden]"));
  if (stops.length === 0) return;
  const start = from?.isConnected ? from : null;
  const after = (one: Element): boolean => start !== null && (start.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !start.contains(one);
  const before = (one: Element): boolean => start !== null && (start.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && !one.contains(start);
  const next = way > 0 ? stops.find(after) ?? stops[0] : stops.filter(before).at(-1) ?? stops.at(-1);
  if (!next) return;
  const fold = next.parentElement;
  if (kind === "note" && fold instanceof HTMLDetailsElement) fold.open = true;
  show(next);
  here = next;
}
