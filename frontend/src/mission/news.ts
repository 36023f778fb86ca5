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
  const focused = document.activeElement?.id ?? "";
  main.replaceChildren(...fresh.childNodes);
  for (const id of open) {
    const fold = byId(id);
    if (fold instanceof HTMLDetailsElement) fold.open = true;
  }
  if (focused && document.activeElement === document.body) byId(focused)?.focus({ preventScroll: true });
  document.dispatchEvent(new Event("servanda:renewed"));
  document.dispatchEvent(new Event("renewed"));
  say(main.dataset.renewed ?? document.body.dataset.renewed ?? "");
}

function line(which: "cut" | "open"): void {
  const told = byId("line-state");
  if (!told) return;
  told.dataset.state = which;
  told.textContent = told.dataset[which] ?? "";
}
