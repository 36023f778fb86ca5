// Writes src/servanda/web/built/ (or the folder given): the same sources and the same locked tools give the same bytes.
import { copyFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildVerifier } from "./verifier.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const out = process.argv[2] ?? fileURLToPath(new URL("../src/servanda/web/built/", import.meta.url));
await mkdir(out, { recursive: true });
await build({
  absWorkingDir: here,
  entryPoints: { desk: "src/desk.ts", mission: "src/mission.ts" },
  outdir: out,
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2022"],
  legalComments: "none",
  charset: "utf8",
  banner: { js: "/* Servanda's desk, Apache-2.0; holds htmx, Zero-Clause BSD. See NOTICE. */" },
});
await build({
  absWorkingDir: here,
  entryPoints: { desk: "src/desk.css", mission: "src/mission.css" },
  outdir: out,
  bundle: true,
  minify: true,
  target: ["chrome120", "firefox120", "safari17"],
  legalComments: "none",
  charset: "utf8",
});
await copyFile(new URL("src/mark.svg", import.meta.url), `${out}/mark.svg`);
await buildVerifier(here, out);
if (process.argv[2] === undefined) await copyFile(`${out}/verify.html`, new URL("../specs/ledger/verify.html", import.meta.url));
