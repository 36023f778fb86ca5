// A clause that is begun stands at the passage the person was at last; the form says which.
import { byId } from "./dom";

let at: HTMLElement | null = null;

export function listenForPlaces(): void {
  document.addEventListener("focusin", (event) => {
    const row = (event.target as Element).closest<HTMLElement>("#rows [data-row]");
    if (!row) return;
    at = row;
    tell();
  });
  document.addEventListener("htmx:after:swap", tell);
}

/** Says at which passage a clause would stand, and puts it where the form sends it. */
function tell(): void {
  const told = byId("placed-at");
  const sent = document.querySelector<HTMLInputElement>("input[data-passage]");
  if (!told || !sent) return;
  const row = at && byId(at.id);
  const words = row?.querySelector(".words, .article, .draft-title")?.textContent?.trim() ?? "";
  sent.value = row ? row.id.slice("row-".length) : "";
  told.textContent = row ? `${told.dataset.at ?? ""} ${words.length > 90 ? `${words.slice(0, 90)}…` : words}` : (told.dataset.none ?? "");
}
