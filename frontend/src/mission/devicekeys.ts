// Keys that stay on this device: made here, kept by the browser where no page can read them out, and signing here alone.
import { all } from "../dom";

const ED25519 = { name: "Ed25519" };
const TAG = "servanda/device-key/1\n";
const STORE = "keys";

export function listenForKeysHere(): void {
  void offer();
  document.addEventListener("servanda:renewed", () => void offer());
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (form.dataset.signs === undefined && form.dataset.makesKey === undefined) return;
    event.preventDefault();
    void (form.dataset.signs === undefined ? shown(form) : signed(form));
  });
}

/** A fresh key for somebody put into a form's fields; nothing where this browser makes none. */
export async function keyInto(form: HTMLFormElement, person: string): Promise<void> {
  const pair = await made();
  if (!pair) return;
  const told = hex(await crypto.subtle.exportKey("raw", pair.publicKey));
  const proof = await crypto.subtle.sign(ED25519, pair.privateKey, new TextEncoder().encode(TAG + person));
  await kept("readwrite", (store) => store.put(pair.privateKey, told));
  put(form, "public", told);
  put(form, "proof", hex(proof));
}

async function offer(): Promise<void> {
  for (const form of all<HTMLFormElement>("form[data-makes-key]")) {
    form.hidden = (await made()) === null;
    if (form.hidden) tell(form, "missing");
  }
  for (const form of all<HTMLFormElement>("form[data-signs]")) {
    const place = form.querySelector<HTMLElement>("[data-shown]");
    if (place) place.textContent = parts(form).map(readable).join("\n\n");
    const able = (await made()) !== null;
    const key = able ? await held(form.dataset.key ?? "") : null;
    const button = form.querySelector("button");
    if (button) button.disabled = key === null;
    if (key === null) tell(form, able ? "elsewhere" : "missing");
  }
}

async function shown(form: HTMLFormElement): Promise<void> {
  await keyInto(form, form.dataset.makesKey ?? "");
  form.submit();
}

async function signed(form: HTMLFormElement): Promise<void> {
  const key = await held(form.dataset.key ?? "");
  if (!key) return;
  const all = await Promise.all(parts(form).map((part) => crypto.subtle.sign(ED25519, key, part)));
  put(form, "signature", all.map(hex).join(""));
  form.submit();
}

async function made(): Promise<CryptoKeyPair | null> {
  try {
    return (await crypto.subtle.generateKey(ED25519, false, ["sign", "verify"])) as CryptoKeyPair;
  } catch {
    return null;
  }
}

async function held(name: string): Promise<CryptoKey | null> {
  const found = await kept("readonly", (store) => store.get(name));
  return found instanceof CryptoKey ? found : null;
}

function kept(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open("servanda", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const turn = opening.result.transaction(STORE, mode);
      const asked = act(turn.objectStore(STORE));
      turn.oncomplete = () => {
        opening.result.close();
        done(asked.result);
      };
      turn.onerror = () => failed(turn.error);
    };
  });
}

/** The text that is signed, its JSON spread over lines, instants said beside; as it is, where that would lose any of it. */
function readable(data: Uint8Array): string {
  const whole = new TextDecoder().decode(data);
  const at = whole.indexOf("\n") + 1;
  const found: unknown = JSON.parse(whole.slice(at));
  if (JSON.stringify(found) !== whole.slice(at)) return whole;
  const spread = JSON.stringify(found, null, 2).replace(/(\d{15,16})(,?)$/gm, (line, instant: string) => `${line}  = ${new Date(Number(instant) / 1000).toISOString()}`);
  return whole.slice(0, at) + spread;
}

/** What is signed: one text for each entry that the deed becomes. */
function parts(form: HTMLFormElement): Uint8Array<ArrayBuffer>[] {
  return (form.dataset.signs ?? "").split(" ").map(bytes);
}

function tell(form: HTMLFormElement, which: "missing" | "elsewhere"): void {
  const place = form.parentElement?.querySelector<HTMLElement>(":scope > [data-says]");
  if (place) place.textContent = place.dataset[which] ?? "";
}

function put(form: HTMLFormElement, name: string, value: string): void {
  (form.elements.namedItem(name) as HTMLInputElement).value = value;
}

function bytes(coded: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(coded), (one) => one.charCodeAt(0));
}

function hex(data: ArrayBuffer): string {
  return [...new Uint8Array(data)].map((one) => one.toString(16).padStart(2, "0")).join("");
}
