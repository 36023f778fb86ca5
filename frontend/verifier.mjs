// The verifiers of the log and of bulletins: a script for other pages, and pages with everything in them that work from a file.
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";

const LICENCES = new URL("src/ledger/LICENCES.txt", import.meta.url);

/** Writes verify.js, verify.html and check-bulletin.html into a folder. */
export async function buildVerifier(here, out) {
  const licences = (await readFile(LICENCES, "utf8")).trim();
  const script = { absWorkingDir: here, bundle: true, minify: true, format: "iife", target: ["es2022"], legalComments: "none", charset: "utf8", banner: { js: `/*\n${licences}\n*/` } };
  await build({ ...script, entryPoints: { verify: "src/ledger/verdict.ts" }, outdir: out, globalName: "servandaLedger" });
  await buildPage(here, script, "src/ledger/page", `${out}/verify.html`);
  await buildPage(here, script, "src/bulletin", `${out}/check-bulletin.html`);
}

/** One page with its script and style in it. */
async function buildPage(here, script, folder, file) {
  const code = await textOf({ ...script, entryPoints: [`${folder}/page.ts`] });
  const style = await textOf({ absWorkingDir: here, bundle: true, entryPoints: [`${folder}/page.css`], minify: true, target: ["chrome120", "firefox120", "safari17"], charset: "utf8" });
  const parts = { script: `\n${code}`, style, policy: policyOf(`\n${code}`, style) };
  const page = await readFile(new URL(`${folder}/page.html`, import.meta.url), "utf8");
  await writeFile(file, page.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]));
}

async function textOf(options) {
  const made = await build({ ...options, write: false });
  return made.outputFiles[0].text;
}

/** Nothing may be asked for, sent or run but what stands in the page, told by its hash. */
function policyOf(code, style) {
  const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return `default-src 'none'; script-src ${hash(code)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
}
