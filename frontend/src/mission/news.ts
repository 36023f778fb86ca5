// News from the server: a page nobody is typing on is made current at once, any other says that there is something new.
import { byId, say } from "../dom";
import { setTime } from "./time";
import { somethingTyped } from "./typed";

export function listenForNews(): void {
  if (!document.body.dataset.live) return;
  const source = new EventSource("/news");
  source.addEventListener("news", () => {
    void renew();
  });
  source.addEventListener("clock", (told) => {
    setTime((told as MessageEvent<string>).data);
  });
  source.addEventListener("ended", () => {
    source.close();
    location.assign("/sign-in");
  });
  source.addEventListener("error", () => line("cut"));
  source.addEventListener("open", () => line("open"));
  byId("show-news")?.addEventListener("click", () => location.reload());
}

/** The page is made current, unless somebody types on it. */
export async function renewed(): Promise<void> {
  await renew();
}

async function renew(): Promise<void> {
  if (somethingTyped()) {
    const bar = byId("news");
    if (bar) bar.hidden = false;
    return;
  }
  const answer = await fetch(location.href, { headers: { "X-Servanda-Renew": "1" } });
  if (!answer.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("main");
  const main = byId("main");
  if (!fresh || !main || somethingTyped()) return;
  const open = [...main.querySelectorAll<HTMLDetailsElement>("details[open][id]")].map((one) => one.id);
  const focused = wayTo(document.activeElement);
  main.replaceChildren(...fresh.childNodes);
  for (const id of open) {
    const fold = byId(id);
    if (fold instanceof HTMLDetailsElement) fold.open = true;
  }
  if (focused && document.activeElement === document.body) document.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  document.dispatchEvent(new Event("servanda:renewed"));
  say(main.dataset.renewed ?? document.body.dataset.renewed ?? "");
}

/** How an element is found again on the page made anew: by its id, or by its name in the form of its deed. */
function wayTo(node: Element | null): string {
  if (node === null) return "";
  if (node.id) return `#${CSS.escape(node.id)}`;
  if (node.tagName === "SUMMARY" && node.parentElement?.id) return `#${CSS.escape(node.parentElement.id)} > summary`;
  if (node instanceof HTMLAnchorElement) return `#main a[href="${CSS.escape(node.getAttribute("href") ?? "")}"]`;
  const form = node.closest<HTMLFormElement>("form[data-deed]");
  const name = node.getAttribute("name");
  if (!form) return "";
  const within = `form[data-deed="${CSS.escape(form.dataset.deed ?? "")}"]`;
  return name ? `${within} [name="${CSS.escape(name)}"]` : node.tagName === "BUTTON" ? `${within} button` : "";
}

function line(which: "cut" | "open"): void {
  const told = byId("line-state");
  if (!told) return;
  told.dataset.state = which;
  told.textContent = told.dataset[which] ?? "";
}
