// Two windows changed the same field: both versions are shown, and the person chooses.
import { byId } from "./dom";
import { type Posted, label } from "./posted";

/** Ask for each field which version stays; resolves with the names for which it is this window's. */
export function choose(form: HTMLFormElement, names: string[], mine: Posted, theirs: Posted): Promise<Set<string>> {
  const dialog = byId("both") as HTMLDialogElement;
  const list = byId("both-fields") as HTMLElement;
  const words = dialog.dataset;
  list.replaceChildren(
    ...names.map((name, at) => {
      const set = document.createElement("fieldset");
      const legend = document.createElement("legend");
      legend.textContent = label(form, name);
      set.append(legend);
      for (const [which, held, said] of [["mine", mine, words.mine], ["theirs", theirs, words.theirs]] as const) {
        const line = document.createElement("label");
        const radio = Object.assign(document.createElement("input"), { type: "radio", name: `both-${at}`, value: which, checked: which === "mine" });
        radio.dataset.name = name;
        const text = document.createElement("span");
        const value = document.createElement("bdi");
        value.textContent = (held.get(name) ?? []).join(", ") || (words.nothing ?? "–");
        text.append(`${said ?? ""}: `, value);
        line.append(radio, text);
        set.append(line);
      }
      return set;
    }),
  );
  return new Promise((resolve) => {
    const done = (): void => {
      const kept = [...list.querySelectorAll<HTMLInputElement>('input[value="mine"]:checked')].map((one) => one.dataset.name ?? "");
      dialog.removeEventListener("close", done);
      resolve(new Set(kept));
    };
    // Closing it with Escape keeps what stands chosen; nothing is lost either way.
    dialog.addEventListener("close", done);
    (byId("both-keep") as HTMLButtonElement).onclick = () => dialog.close();
    dialog.showModal();
  });
}
