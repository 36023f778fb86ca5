// Verdicts of the verifier that browsers run, one for each line asked: {"text", "policy"?} in, the verdict out.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { runInThisContext } from "node:vm";

const verifier = runInThisContext(`${readFileSync(process.argv[2], "utf8")};servandaLedger`);
const bytes = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const hex = (data) => Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("");
const asked = {
  verify: ({ text, policy }) => verifier.verify(text, policy),
  root: ({ entries }) => hex(verifier.rootOf(entries.map((one) => verifier.leafHash(bytes(one))))),
  included: ({ index, size, entry, root, path }) => verifier.included(index, size, verifier.leafHash(bytes(entry)), bytes(root), path.map(bytes)),
  grew: ({ first, second, older, newer, path }) => verifier.grew(first, second, bytes(older), bytes(newer), path.map(bytes)),
};
for await (const line of createInterface({ input: process.stdin })) {
  const { ask, ...given } = JSON.parse(line);
  console.log(JSON.stringify(asked[ask](given)));
}
