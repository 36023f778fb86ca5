// Small ways of finding things on the page.

export function byId(id: string): HTMLElement | null {
  return document.getElementById(id);
}

export function all<T extends Element = HTMLElement>(selector: string, within: ParentNode = document): T[] {
  return [...within.querySelectorAll<T>(selector)];
}

/** The token every change carries; only pages of this server hold it. */
export function token(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="servanda-token"]')?.content ?? "";
}

/** The path the desk is under, where a mission's server holds it beside its own pages. */
export function base(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="servanda-base"]')?.content ?? "";
}

/** The state of the files the page shows. */
export function revision(): string {
  return (byId("revision") as HTMLInputElement | null)?.value ?? "";
}

/** Say something to those who listen to the page; the same words twice are said twice. */
export function say(words: string): void {
  const heard = byId("heard");
  if (!heard || !words) return;
  heard.textContent = heard.textContent === words ? `${words}\u00a0` : words;
}

/** Bring something into sight and give it the focus. */
export function show(node: HTMLElement): void {
  for (let fold = node.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
  node.focus({ preventScroll: true });
  node.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}
