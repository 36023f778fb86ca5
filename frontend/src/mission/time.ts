// The mission's clock in the bar moves on by itself: the server said the time in the agreement's zone when it made the page.
import { byId } from "../dom";

const MINUTE = 60_000;

export function tellTime(): void {
  const shown = byId("now");
  const began = Date.now();
  const told = shown?.textContent ?? "";
  const found = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)$/.exec(told);
  if (!shown || !found) return;
  const [year, month, day, hour, minute] = found.slice(1).map(Number) as [number, number, number, number, number];
  const since = Number(shown.dataset.now ?? 0) % (MINUTE * 1000);
  const start = Date.UTC(year, month - 1, day, hour, minute) + since / 1000;
  setInterval(() => {
    shown.textContent = new Date(start + Date.now() - began).toISOString().slice(0, 16).replace("T", " ");
  }, 5_000);
}
