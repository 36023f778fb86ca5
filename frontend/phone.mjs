// A field phone whose form is drawn, filled in and written out by ODK's own engine (the one of ODK Web Forms), and sent
// by the calls of OpenRosa 1.0: for tests alone. Standard input: JSON, one of
//   {forms: [xform, ...]}: each is loaded, and told with its questions in each of its languages;
//   {address, name, secret, language, answers: [[question, value], ...], times, largest}: one report, sent so many times.
// Standard output: JSON of what the engine made of the form and of what the server answered.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { JSDOM } from "jsdom";

// The engine is written for browsers: it asks for their DOM, and its grammar looks for itself beside the script.
const { window } = new JSDOM("");
const DOM = ["DOMParser", "XMLSerializer", "document", "Node", "Element", "Attr", "Document", "XMLDocument", "Text",
  "XPathEvaluator", "XPathResult", "Comment", "CDATASection", "ProcessingInstruction", "NodeFilter", "HTMLElement"];
for (const name of DOM) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
globalThis.__dirname = import.meta.dirname ?? ".";
globalThis.require = createRequire(import.meta.url);
const { loadForm } = await import("@getodk/xforms-engine");

const given = JSON.parse(readFileSync(0, "utf8"));
const HEADERS = {
  "X-OpenRosa-Version": "1.0",
  "Accept-Language": given.language ?? "en",
  Authorization: "Basic " + Buffer.from(`${given.name}:${given.secret}`).toString("base64"),
};
const LIST = "http://openrosa.org/xforms/xformsList";

async function called(method, address, body) {
  const answer = await fetch(address, { method, body, headers: { ...HEADERS, Date: new Date().toUTCString() } });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** The one form on the server's list: its address and what the list says it hashes to. */
async function listed() {
  const list = new DOMParser().parseFromString((await called("GET", `${given.address}/collect/formList`)).text, "text/xml");
  const form = list.getElementsByTagNameNS(LIST, "xform")[0];
  const of = (name) => form.getElementsByTagNameNS(LIST, name)[0]?.textContent ?? null;
  return { hash: of("hash"), id: of("formID"), version: of("version"), address: of("downloadUrl") };
}

function* nodes(node) {
  yield node;
  for (const child of node.currentState.children ?? []) yield* nodes(child);
}

/** Answers one question as a person would; what the form does not show now cannot be answered. */
function answer(root, name, value) {
  const node = [...nodes(root)].find((one) => one.currentState.reference === `/data/${name}`);
  if (!node?.currentState.relevant) return "not shown";
  if (node.nodeType === "select") {
    if (!node.currentState.valueOptions.some((one) => one.value === value)) return "no such choice";
    node.selectValue(value);
  } else if (node.nodeType === "upload") {
    node.setValue(new File([readFileSync(value)], value.split("/").pop(), { type: "image/jpeg" }));
  } else if (node.valueType === "geopoint") {
    const [latitude, longitude, altitude, accuracy] = value;
    node.setValue({ latitude, longitude, altitude, accuracy });
  } else {
    node.setValue(value);
  }
  return "taken";
}

/** What a person sees of the form: each question shown now, with its words and its choices. */
const shown = (root) =>
  [...nodes(root)]
    .filter((one) => one.currentState.relevant && one.currentState.label)
    .map((one) => ({
      name: one.currentState.reference.slice("/data/".length),
      label: one.currentState.label.asString,
      required: one.currentState.required,
      choices: (one.currentState.valueOptions ?? []).map((choice) => choice.value),
    }));

const load = (text) => loadForm(text, { fetchFormAttachment: async () => { throw new Error("no attachment is named"); } });

/** A form in each of its languages, as it begins. */
async function told(text) {
  const loaded = await load(text);
  if (loaded.status === "failure") return { status: loaded.status, error: String(loaded.error) };
  const { root } = loaded.createInstance();
  const first = Object.fromEntries(root.languages.map((one) => [one.language, shown(root.setLanguage(one))]));
  return { status: loaded.status, error: null, first };
}

/** The calls of one report: those before the last say that more follow. */
async function sent(data, address) {
  const answers = [];
  for (const [index, part] of data.entries()) {
    if (index < data.length - 1) part.set("*isIncomplete*", "yes");
    const got = await called("POST", address, part);
    answers.push([got.status, /<message[^>]*>([^<]*)/.exec(got.text)?.[1] ?? ""]);
  }
  return answers;
}

/** Fetches the form, fills it in, sends it, and says what came of each step. */
async function reported() {
  const form = await listed();
  const text = (await called("GET", form.address)).text;
  const { root } = (await load(text)).createInstance();
  const language = root.languages.find((one) => one.language.includes(`(${given.language ?? "en"})`));
  root.setLanguage(language);
  const answered = given.answers.map(([name, value]) => [name, answer(root, name, value)]);
  const asked = await called("HEAD", `${given.address}/collect/submission?deviceID=odk%3Aengine`);
  const maxSize = given.largest ?? Number(asked.headers.get("x-openrosa-accept-content-length"));
  const payload = await root.prepareInstancePayload({ payloadType: "chunked", maxSize });
  const answers = [];
  for (let time = 0; payload.status === "ready" && time < (given.times ?? 1); time++) {
    answers.push(...(await sent(payload.data, asked.headers.get("location"))));
  }
  return {
    form,
    hashed: `md5:${createHash("md5").update(text).digest("hex")}`,
    answered,
    shown: shown(root),
    payload: payload.status,
    violations: (payload.violations ?? []).map((one) => one.reference ?? one.fileName),
    calls: payload.data.length,
    instance: [...nodes(root)].find((one) => one.currentState.reference.endsWith("/instanceID")).currentState.value,
    answers,
  };
}

process.stdout.write(JSON.stringify(given.forms ? await Promise.all(given.forms.map(told)) : await reported()));
