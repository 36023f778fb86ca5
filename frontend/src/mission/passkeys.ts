// Passkeys: the browser is asked for one, and what it answers is sent as a form. Where it has none, the page says so.
import { all } from "../dom";
import { keyInto } from "./devicekeys";

interface Named { type: PublicKeyCredentialType; id: string; transports?: AuthenticatorTransport[] }
interface Asked extends Record<string, unknown> {
  challenge: string;
  user?: { id: string; name: string; displayName: string };
  excludeCredentials?: Named[];
  allowCredentials?: Named[];
}

export function listenForPasskeys(): void {
  offer();
  document.addEventListener("servanda:renewed", offer);
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches("form[data-passkey]")) return;
    event.preventDefault();
    void answered(form);
  });
}

function offer(): void {
  const able = isSecureContext && "credentials" in navigator && "PublicKeyCredential" in window;
  for (const form of all<HTMLFormElement>("form[data-passkey]")) {
    form.hidden = !able;
    if (!able) tell(form, "missing");
  }
}

async function answered(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector("button");
  if (button) button.disabled = true;
  try {
    const asked = (form.dataset.options ? JSON.parse(form.dataset.options) : await fetched(form.action)) as Asked;
    const making = form.dataset.passkey === "create";
    const credential = making
      ? await navigator.credentials.create({ publicKey: opened(asked) as unknown as PublicKeyCredentialCreationOptions })
      : await navigator.credentials.get({ publicKey: opened(asked) as unknown as PublicKeyCredentialRequestOptions });
    (form.elements.namedItem("credential") as HTMLInputElement).value = JSON.stringify(told(credential as PublicKeyCredential));
    if (form.dataset.alsoKey) await keyInto(form, form.dataset.alsoKey);
    form.submit();
  } catch {
    tell(form, "stopped");
  } finally {
    if (button) button.disabled = false;
  }
}

async function fetched(address: string): Promise<unknown> {
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

function tell(form: HTMLFormElement, which: "missing" | "stopped"): void {
  const place = form.parentElement?.querySelector<HTMLElement>("[data-says]");
  if (!place) return;
  place.textContent = place.dataset[which] ?? "";
  place.hidden = false;
}

/** The options with bytes where JSON has text. */
function opened(asked: Asked): Record<string, unknown> {
  const named = (list?: Named[]) => list?.map((one) => ({ ...one, id: bytes(one.id) }));
  const made: Record<string, unknown> = { ...asked, challenge: bytes(asked.challenge) };
  if (asked.user) made.user = { ...asked.user, id: bytes(asked.user.id) };
  if (asked.excludeCredentials) made.excludeCredentials = named(asked.excludeCredentials);
  if (asked.allowCredentials) made.allowCredentials = named(asked.allowCredentials);
  return made;
}

/** What the browser answered, as JSON has it. */
function told(one: PublicKeyCredential): Record<string, unknown> {
  const response = one.response as AuthenticatorAttestationResponse & AuthenticatorAssertionResponse;
  const parts: Record<string, string> = { clientDataJSON: text(response.clientDataJSON) };
  if (response.attestationObject) parts.attestationObject = text(response.attestationObject);
  if (response.authenticatorData && response.signature) {
    parts.authenticatorData = text(response.authenticatorData);
    parts.signature = text(response.signature);
    if (response.userHandle) parts.userHandle = text(response.userHandle);
  }
  return { id: one.id, rawId: text(one.rawId), type: one.type, response: parts, clientExtensionResults: {} };
}

function bytes(coded: string): Uint8Array<ArrayBuffer> {
  const plain = atob(coded.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (one) => one.charCodeAt(0));
}

function text(data: ArrayBuffer): string {
  const plain = String.fromCharCode(...new Uint8Array(data));
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
