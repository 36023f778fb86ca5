// JSON as the log writes it: no key twice, no fraction, no exponent, nothing nested deep; objects as maps, so that no
// key of a file can be mistaken for a property of the language's own.
import { Fault, type Hint } from "./fault";

export type Json = null | boolean | number | bigint | string | Json[] | JsonObject;
export type JsonObject = Map<string, Json>;

export const DEEPEST = 64;
export const LONGEST_NUMBER = 32;
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const WORDS: [string, Json][] = [["true", true], ["false", false], ["null", null]];

/** A whole number exactly, however great it is. */
export function wholeNumber(digits: string): number | bigint {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value + 0 : BigInt(digits);
}

/** The data a text holds; refuses with the code given. */
export function readJson(text: string, code: string): Json {
  return new Reader(text, code).whole();
}

class Reader {
  #at = 0;

  constructor(
    private readonly text: string,
    private readonly code: string,
  ) {}

  whole(): Json {
    const value = this.#value(0);
    this.#skip();
    return this.#at === this.text.length ? value : this.#refuse();
  }

  #value(depth: number): Json {
    this.#skip();
    const first = this.text[this.#at];
    if (first === '"') return this.#string();
    if (first === "{" || first === "[") {
      if (depth === DEEPEST) this.#refuse("deep");
      this.#at++;
      return first === "{" ? this.#object(depth + 1) : this.#list(depth + 1);
    }
    for (const [word, value] of WORDS) if (this.text.startsWith(word, this.#at)) return (this.#at += word.length), value;
    return this.#number();
  }

  #object(depth: number): JsonObject {
    const held: JsonObject = new Map();
    if (this.#took("}")) return held;
    do {
      this.#skip();
      const key = this.text[this.#at] === '"' ? this.#string() : this.#refuse();
      if (held.has(key)) this.#refuse("twice");
      if (!this.#took(":")) this.#refuse();
      held.set(key, this.#value(depth));
    } while (this.#took(","));
    return this.#took("}") ? held : this.#refuse();
  }

  #list(depth: number): Json[] {
    const held: Json[] = [];
    if (this.#took("]")) return held;
    do held.push(this.#value(depth));
    while (this.#took(","));
    return this.#took("]") ? held : this.#refuse();
  }

  #string(): string {
    const begun = this.#at++;
    let plain = true;
    for (;;) {
      const unit = this.text.charCodeAt(this.#at++);
      if (unit === 0x22) break;
      if (Number.isNaN(unit) || unit < 0x20) this.#refuse();
      if (unit === 0x5c) {
        plain = false;
        this.#at++;
      }
    }
    if (plain) return this.text.slice(begun + 1, this.#at - 1);
    try {
      return JSON.parse(this.text.slice(begun, this.#at)) as string;
    } catch {
      return this.#refuse();
    }
  }

  #number(): number | bigint {
    NUMBER.lastIndex = this.#at;
    const found = NUMBER.exec(this.text);
    if (!found) return this.#refuse();
    if (found[1] || found[2] || found[0].length > LONGEST_NUMBER) this.#refuse("number");
    this.#at += found[0].length;
    return wholeNumber(found[0]);
  }

  #took(mark: string): boolean {
    this.#skip();
    if (this.text[this.#at] !== mark) return false;
    this.#at++;
    return true;
  }

  #skip(): void {
    while (" \t\n\r".includes(this.text[this.#at] ?? "x")) this.#at++;
  }

  #refuse(hint: Hint = "unfinished"): never {
    throw new Fault(this.code, "", hint);
  }
}
