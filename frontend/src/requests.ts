// What htmx asks for: every request carries the token, waits for what is being saved, and knows the newest revision.
import { all, base, byId, revision, show, token } from "./dom";
import type { Keeper } from "./keeper";
import { hear } from "./swap";

interface Context {
  sourceElement: HTMLElement;
  target?: Element | null;
  request: { method: string; action?: string; headers: Record<string, string>; body: URLSearchParams | FormData | null };
  fetch?: (url: string, request: RequestInit) => Promise<Response>;
}

const context = (event: Event): Context => (event as CustomEvent<{ ctx: Context }>).detail.ctx;

export function listenForRequests(keeper: Keeper): void {
  document.addEventListener("htmx:config:request", (event) => {
    const ctx = context(event);
    ctx.request.headers["X-Servanda-Token"] = token();
    const changes = ctx.request.method !== "GET";
    // What comes by itself beside a long text waits for who types, and touches nothing of the form.
    if (ctx.sourceElement.id === "late") {
      ctx.fetch = async (url, request) => {
        await keeper.quiet();
        return fetch(url, request);
      };
      return;
    }
    // Only a form drawn again from what was typed holds anything that is not in the files.
    if (!(ctx.request.action ?? "").startsWith(`${base()}/shape`)) keeper.renew();
    const pane = ctx.target?.id === "form";
    ctx.fetch = async (url, request) => {
      await keeper.flush(pane && changes === false);
      if (changes && (request.body instanceof URLSearchParams || request.body instanceof FormData)) request.body.set("revision", revision());
      return fetch(url, request);
    };
  });
  document.addEventListener("htmx:after:swap", (event) => {
    const source = context(event).sourceElement;
    if (source?.id === "late") return;
    keeper.attach();
    hear();
    const opened = source?.dataset.clause ?? source?.dataset.part;
    if (opened !== undefined) open(source);
    else if (document.activeElement === document.body || !document.activeElement) stay(source);
  });
  document.addEventListener("htmx:error", () => {
    const chip = byId("state");
    if (!chip) return;
    chip.dataset.state = "offline";
    chip.textContent = chip.dataset.offline ?? "";
  });
}

/** A form came up: the address says so, and the focus goes to the field that mends, else to the form's head. */
function open(source: HTMLElement): void {
  const { clause, part } = source.dataset;
  history.replaceState(null, "", clause !== undefined ? `${base()}/?clause=${encodeURIComponent(clause)}` : `${base()}/?part=${encodeURIComponent(part ?? "")}`);
  mark(clause ?? "");
  const field = document.querySelector<HTMLElement>("#form [data-mends]") ?? byId("form-title");
  if (field) show(field);
}

/** A page that came with a form shows its passage beside it. */
export function showChosen(): void {
  const clause = document.querySelector<HTMLElement>('form[data-kept^="clause:"]')?.dataset.kept?.slice(7);
  if (clause === undefined) return;
  mark(clause);
  if (matchMedia("(max-width: 1100px)").matches) {
    // One column: the form is below the whole text, and it is what was asked for.
    const asked = document.querySelector("#form [data-mends]") ?? byId("form");
    comeTo(asked, 12);
    return;
  }
  const chip = document.querySelector(`.clause-chip[data-clause="${CSS.escape(clause)}"]`);
  chip?.closest("[data-row]")?.scrollIntoView({ block: "center" });
  document.querySelector("#form [data-mends]")?.scrollIntoView({ block: "center" });
}

/** Scrolls to something below a long text, again while the rows above it take their height as they come into view. */
function comeTo(asked: Element | null, frames: number): void {
  asked?.scrollIntoView();
  if (frames > 0) requestAnimationFrame(() => comeTo(asked, frames - 1));
}

function mark(clause: string): void {
  for (const chip of all("[aria-current=true][data-clause]")) chip.removeAttribute("aria-current");
  for (const chip of all(`.clause-chip[data-clause="${CSS.escape(clause)}"]`)) chip.setAttribute("aria-current", "true");
}

/** What had the focus is gone: it goes to what is next to do, in the same row or after it. */
function stay(source: HTMLElement | undefined): void {
  const form = source?.closest("form");
  const gone = form?.id ?? "";
  if (gone.startsWith("head-")) {
    const next = document.querySelector<HTMLElement>("#head [data-confirm]") ?? document.querySelector<HTMLElement>("[data-confirm]") ?? byId("text");
    if (next) show(next);
    return;
  }
  const row = gone.startsWith("proposal-") ? lastRow : null;
  const rows = all("[data-row]");
  const at = rows.findIndex((one) => one.id === row);
  const next = rows.slice(Math.max(at, 0)).flatMap((one) => all<HTMLElement>("[data-confirm]", one))[0];
  const target = next ?? (row ? byId(row) : null) ?? (source?.id ? byId(source.id) : null) ?? byId("main");
  if (target) show(target);
}

let lastRow: string | null = null;
document.addEventListener("focusin", (event) => {
  const row = (event.target as Element).closest("[data-row]");
  if (row) lastRow = row.id;
});
