// Plain things a page without a script would need a button for.
import { byId } from "./dom";

export function listenForTouches(): void {
  document.addEventListener("change", (event) => {
    const field = event.target as HTMLElement;
    if (field.matches("select[data-submits]")) field.closest("form")?.requestSubmit();
  });
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-clear]");
    if (button) byId(button.dataset.clear ?? "")?.replaceChildren();
    if ((event.target as Element).closest("[data-print]")) print();
  });
}
