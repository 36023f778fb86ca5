// The mission's clock in the bar moves on by itself: the server said the time in the agreement's zone when it made the
// page. In an exercise it goes at the pace the facilitator chose, and the server says so whenever that changes.
import { byId } from "../dom";

const MINUTE = 60_000;
let began = Date.now();
let start = Number.NaN;
let pace = 1;

export function tellTime(): void {
  const shown = byId("now");
  if (!shown) return;
  pace = Number(shown.dataset.pace ?? 1);
  start = instantOf((shown.getAttribute("datetime") ?? "").replace("T", " "), Number(shown.dataset.now ?? 0));
  if (Number.isNaN(start)) return;
  setInterval(show, pace === 1 && shown.dataset.pace === undefined ? 5_000 : 1_000);
}

export function setTime(told: string): void {
  const [local, microseconds, faster] = told.split("|");
  const at = instantOf(local ?? "", Number(microseconds ?? 0));
  if (Number.isNaN(at)) return;
  [began, start, pace] = [Date.now(), at, Number(faster)];
  show();
}

// In the words the server said it in, which brings the names of months along.
function show(): void {
  const shown = byId("now");
  if (!shown) return;
  const now = new Date(start + (Date.now() - began) * pace);
  const stamp = now.toISOString().slice(0, 16);
  const month = (shown.dataset.months ?? "").split("|")[now.getUTCMonth()]?.replace(/ /g, "\u00a0").replace("/", "/\u2060");
  const day = `${now.getUTCDate()}\u00a0${month}\u00a0${now.getUTCFullYear()}`;
  const words = `${day}${shown.dataset.comma ?? ","} ${stamp.slice(11)}`;
  if (shown.textContent === words) return;
  shown.textContent = words;
  shown.setAttribute("datetime", stamp);
}

function instantOf(text: string, microseconds: number): number {
  const found = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)$/.exec(text);
  if (!found) return Number.NaN;
  const [year, month, day, hour, minute] = found.slice(1).map(Number) as [number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute) + (microseconds % (MINUTE * 1000)) / 1000;
}
