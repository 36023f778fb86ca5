// What each code of specs/ledger means to a person, and what to do.
import type { Hint } from "../fault";
import { ar } from "./codes-ar";
import { en } from "./codes-en";
import { fr } from "./codes-fr";
import type { Language } from "./words";

const CODES = [
  "LED010", "LED011", "LED012", "LED013", "LED014", "LED015", "LED016", "LED020", "LED021", "LED022", "LED023",
  "LED024", "LED025", "LED027", "LED030", "LED031", "LED040", "LED041", "LED050", "LED052", "LED061",
] as const;

export type CodeWords = Record<(typeof CODES)[number], [why: string, remedy: string]> & Record<Exclude<Hint, "">, string>;

const WORDS: Record<Language, CodeWords> = { en, fr, ar };

export function meaning(code: string, language: Language): [why: string, remedy: string] {
  return WORDS[language][code as (typeof CODES)[number]];
}

export function hintWords(hint: Hint, language: Language): string {
  return hint ? WORDS[language][hint] : "";
}
