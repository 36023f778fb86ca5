// What the page says, in three languages; what is filled in keeps its own direction of writing.
import { element, type Part } from "./dom";
import { ar } from "./words-ar";
import { en } from "./words-en";
import { fr } from "./words-fr";

const MESSAGES = [
  "title", "intro", "file", "fileHint", "policy", "policyHint", "choose", "none", "clear", "language", "checking",
  "needsFile", "final", "provisional", "broken", "split", "refused", "proven", "notProven", "found", "who", "heads",
  "records", "data", "provenSigned", "provenGrew", "provenEntries", "provenShown", "provenErased", "provenPadding",
  "finalOwn", "provenFinal", "provenWatched", "provenSplit", "provenNothing", "notTrue", "notTimes", "notPolicy", "notOne", "notRecords", "notFinal", "notShared", "notWatched",
  "notUnheeded", "notAnchors", "notLater", "signer", "upTo", "party", "neutral", "leaves", "never", "absentSince",
  "absentUntold", "needed", "stateFinal", "stateProvisional", "headLine", "finalAt", "earlier", "recordAt", "shown", "erased",
  "padding", "bytes", "cut", "more", "fingerprint", "policyOwn", "policyGiven", "where", "remedy", "code", "atHead",
  "atJoin", "atRecord", "atFirst", "atSecond", "about",
] as const;

export type Message = (typeof MESSAGES)[number];
export type Words = Record<Message, string>;
export type Language = "en" | "fr" | "ar";
export const LANGUAGES: { code: Language; name: string }[] = [
  { code: "en", name: "English" },
  { code: "fr", name: "Français" },
  { code: "ar", name: "العربية" },
];

const WORDS: Record<Language, Words> = { en, fr, ar };
const LAST_SECOND = 253_402_300_799; // the last a date of four digits can tell

export class Voice {
  readonly #numbers: Intl.NumberFormat;

  constructor(readonly language: Language) {
    this.#numbers = new Intl.NumberFormat(`${language}-u-nu-latn`);
  }

  /** A message with what it is given, each value isolated from the direction of the words around it. */
  say(message: Message, given: Record<string, string | number> = {}): Part[] {
    return WORDS[this.language][message].split(/\{(\w+)\}/).map((piece, n) => (n % 2 ? element("bdi", {}, this.#told(given[piece] ?? "")) : piece));
  }

  plain(message: Message): string {
    return WORDS[this.language][message];
  }

  number(value: number): string {
    return this.#numbers.format(value);
  }

  /** A POSIX second in words that are the same everywhere. */
  time(second: number | null): string {
    if (second === null) return this.plain("absentUntold");
    if (second > LAST_SECOND) return String(second);
    return `${new Date(second * 1000).toISOString().slice(0, 19).replace("T", " ")} UTC`;
  }

  #told(value: string | number): string {
    return typeof value === "number" ? this.number(value) : value;
  }
}

/** The language of the browser where the page has it, else English. */
export function preferred(wanted: readonly string[]): Language {
  for (const one of wanted) {
    const found = LANGUAGES.find(({ code }) => one.toLowerCase().startsWith(code));
    if (found) return found.code;
  }
  return "en";
}
