"""The words of forms in a language: labels, help, choices; what a language lacks is said in English, marked so."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from servanda.agreement import Part

LANGUAGES: Final = ("en", "fr", "ar")


@dataclass(frozen=True, slots=True)
class Said:
    """Words and the language they are in."""

    text: str
    language: str = "en"


@cache
def words(language: str) -> Mapping[str, str]:
    """Every word of the forms a language has, by key; none for a language without a file."""
    if language not in LANGUAGES:
        return {}
    text = files("servanda.drafting.form").joinpath("words", f"{language}.json").read_text(encoding="utf-8")
    loaded: dict[str, str] = json.loads(text)
    return loaded


@dataclass(frozen=True, slots=True)
class Wording:
    """Finds words for the parts of forms in one language."""

    language: str

    def say(self, *keys: str, otherwise: str = "") -> Said:
        """The words of the first of these keys, in the language, else in English, else ``otherwise``."""
        for language in dict.fromkeys((self.language, "en")):
            known = words(language)
            for key in keys:
                if key in known:
                    return Said(known[key], language)
        return Said(otherwise)

    def label(self, part: Part) -> Said:
        """What a part is called: words its shape brings, or those written here, or else its key made readable."""
        for language in dict.fromkeys((self.language, "en")):
            if language in part.called:
                return Said(part.called[language], language)
        readable = part.key.replace("_", " ").replace("-", " ")
        return self.say(f"label:{part.shape}.{part.key}", f"label:{part.key}", otherwise=readable)

    def help(self, part: Part) -> Said:
        """What is meant by a part: words written for it, else the description its shape brings."""
        means = f"{part.means[:1].upper()}{part.means[1:]}." if part.means else ""
        return self.say(f"help:{part.shape}.{part.key}", f"help:{part.key}", otherwise=means)

    def choice(self, part: Part, value: str) -> str:
        """The name of one choice of a part."""
        found = self.say(f"choice:{part.shape}.{part.key}.{value}", f"choice:{value}", otherwise=value)
        return found.text
