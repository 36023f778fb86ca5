// Parts of a page that come back from the server take the place of those with the same id.
import { all, byId, say } from "./dom";

export function parse(html: string): DocumentFragment {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  return holder.content;
}

/** Put every part in its place, keeping the focus where it was; returns the parts that have a place. */
export function place(parts: DocumentFragment, process: (node: Element) => void): void {
  const focused = document.activeElement?.id ?? "";
  for (const part of all("[hx-swap-oob]", parts)) {
    part.removeAttribute("hx-swap-oob");
    const old = byId(part.id);
    if (!old) continue;
    // What a person unfolded stays unfolded.
    for (const fold of all<HTMLDetailsElement>("details[open][id]", old)) {
      const same = part.querySelector<HTMLDetailsElement>(`#${CSS.escape(fold.id)}`);
      if (same) same.open = true;
    }
    old.replaceWith(part);
    process(part);
  }
  if (focused && document.activeElement === document.body) byId(focused)?.focus({ preventScroll: true });
  hear();
}

let told = "";

/** How many diagnostics there are is said when it changes, after a person has paused. */
export function hear(): void {
  const words = byId("counts")?.dataset.heard ?? "";
  if (words && words !== told) {
    if (told) say(words);
    told = words;
  }
}
