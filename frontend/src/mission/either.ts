// One answer, pressed or written: whoever writes another presses none, and whoever presses one has written none.
export function oneOfTwo(): void {
  for (const set of document.querySelectorAll<HTMLElement>("fieldset.either-way")) {
    const written = set.querySelector<HTMLInputElement>("input[list]");
    const pressed = [...set.querySelectorAll<HTMLInputElement>("input[type=radio]")];
    if (!written) continue;
    written.addEventListener("input", () => {
      if (written.value) for (const one of pressed) one.checked = false;
    });
    for (const one of pressed) one.addEventListener("change", () => { written.value = ""; });
  }
}
