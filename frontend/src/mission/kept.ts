// Where entries wait that could not be sent: in this browser, sealed under a key that a page has only while somebody is
// signed in. Without such a key (a page over plain http from another machine) they are held in memory, and it is said.

export interface Kept {
  key: string;
  /** When it was written, by this machine's clock. */
  written: number;
  fields: [string, string][];
  /** Why the server did not take it. */
  refused?: string;
}

const PREFIX = "servanda-waiting/";
const memory = new Map<string, Kept>();
let secret: Promise<CryptoKey> | null = null;
let owner = "";

/** Begins to keep for who is signed in; false where only memory is left. */
export async function keepFor(key: string): Promise<boolean> {
  if (!key || !("subtle" in crypto) || !storage()) return false;
  const raw = Uint8Array.from(key.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  const name = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`owner\n${key}`)));
  owner = `${PREFIX}${hex(name.slice(0, 8))}/`;
  secret = crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
  await secret;
  return true;
}

export async function put(one: Kept): Promise<void> {
  memory.set(one.key, one);
  if (!secret) return;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(one));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await secret, plain));
  // What cannot be stored (a full disk) is still held in memory and sent.
  try {
    storage()?.setItem(owner + one.key, hex(iv) + hex(sealed));
  } catch {
    return;
  }
}

export function drop(key: string): void {
  memory.delete(key);
  if (owner) storage()?.removeItem(owner + key);
}

/** Everything that waits, oldest first. */
export async function everything(): Promise<Kept[]> {
  const store = storage();
  if (secret && store) {
    const names = [...Array(store.length).keys()].map((n) => store.key(n) ?? "").filter((name) => name.startsWith(owner));
    for (const name of names) {
      const found = memory.has(name.slice(owner.length)) ? null : await opened(store.getItem(name) ?? "");
      if (found) memory.set(found.key, found);
    }
    // What another window sent is gone from there.
    for (const key of memory.keys()) if (!names.includes(owner + key)) memory.delete(key);
  }
  return [...memory.values()].sort((a, b) => a.written - b.written);
}

async function opened(text: string): Promise<Kept | null> {
  const bytes = Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  try {
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes.slice(0, 12) }, await secret!, bytes.slice(12));
    return JSON.parse(new TextDecoder().decode(plain)) as Kept;
  } catch {
    return null;
  }
}

function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((one) => one.toString(16).padStart(2, "0")).join("");
}
