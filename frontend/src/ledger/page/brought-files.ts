// Files a person chose or dropped, told apart by what they hold: a policy, or what is to be checked.
import { attempt, Fault } from "../fault";
import { readJson } from "../strict-json";

/** A file of a million entries is smaller; what is greater holds a browser up for minutes. */
export const LARGEST_FILE = 2 ** 26;

export interface Paper {
  name: string;
  text: string;
  /** Why it cannot be read at all. */
  fault: Fault | null;
}

export async function readPaper(file: File, code = "LED050"): Promise<Paper> {
  const refused = (hint: Fault["hint"]) => ({ name: file.name, text: "", fault: new Fault(code, "", hint) });
  if (file.size > LARGEST_FILE) return refused("huge");
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
    return { name: file.name, text, fault: null };
  } catch {
    return refused("encoding");
  }
}

/** Whether a text is a policy alone; a file to be checked has another field at its top. */
export function isPolicy(paper: Paper): boolean {
  if (paper.text.length > 2 ** 20) return false;
  const data = attempt(() => readJson(paper.text, "LED040"));
  return data instanceof Map && data.has("countersigners") && !["bundle", "receipt", "split"].some((one) => data.has(one));
}
