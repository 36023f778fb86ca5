// What a form holds, as lists of texts by name: to tell what a person changed, and what another window did.

export type Posted = Map<string, string[]>;

/** The form as it would be sent, without what only serves the sending. */
export function posted(form: HTMLFormElement): Posted {
  const held: Posted = new Map();
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || ["token", "revision", "about"].includes(name)) continue;
    held.set(name, [...(held.get(name) ?? []), value]);
  }
  return held;
}

export function same(a: string[] | undefined, b: string[] | undefined): boolean {
  const [one, other] = [a ?? [], b ?? []];
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

/** The names under which two forms hold different things. */
export function differing(a: Posted, b: Posted): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => !same(a.get(name), b.get(name)));
}

/** Put values into the fields of that name: boxes take theirs, what is left goes to the fields one types in, in order. */
export function fill(form: HTMLFormElement, name: string, values: string[] | undefined): void {
  const wanted = [...(values ?? [])];
  const fields = [...form.elements].filter((one) => one.getAttribute("name") === name);
  for (const field of fields) {
    if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)) field.checked = take(wanted, field.value);
    else if (field instanceof HTMLSelectElement) for (const option of field.options) option.selected = take(wanted, option.value);
  }
  for (const field of fields) {
    if (field instanceof HTMLTextAreaElement) field.value = wanted.shift() ?? "";
    else if (field instanceof HTMLInputElement && !["checkbox", "radio"].includes(field.type)) field.value = wanted.shift() ?? "";
  }
}

function take(wanted: string[], value: string): boolean {
  const at = wanted.indexOf(value);
  if (at >= 0) wanted.splice(at, 1);
  return at >= 0;
}

/** What a field is called, for people. */
export function label(form: HTMLFormElement, name: string): string {
  for (const field of form.elements) {
    if ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement) && field.name === name) {
      const words = field.closest("fieldset")?.querySelector("legend")?.textContent ?? field.labels?.[0]?.textContent;
      if (words) return words.trim();
    }
  }
  return name;
}
