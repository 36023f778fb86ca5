"""The words of the desk: labels, buttons and remarks in one language; what it lacks is said in English."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any, Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number

#: Languages there are words in, each by its own name.
LANGUAGES: Final = {"en": "English", "fr": "Français", "ar": "العربية"}
#: Where the words of the desk, of the operations room, and of its record as sentences are.
CATALOGUES: Final = (("words",), ("words", "mission"), ("words", "record"))
#: From here on a number is written in threes, and what stands between them: no language reads it as a point.
_THREE: Final = 1_000
_BETWEEN: Final = "\u202f"
_RIGHT_TO_LEFT: Final = ("ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi")


def direction_of(language: str) -> str:
    """Which way a language is written."""
    return "rtl" if language.lower().split("-")[0] in _RIGHT_TO_LEFT else "ltr"


@cache
def _catalogue(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=True)
    for folder in CATALOGUES:
        text = files("servanda.web").joinpath(*folder, f"{language}.ftl").read_text(encoding="utf-8")
        bundle.add_resource(FluentResource(text))
    return bundle


class Wording:
    """Says the desk's messages in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.direction = direction_of(language)
        self.languages = LANGUAGES

    def say(self, message: str, **arguments: Any) -> str:
        """One message; whole numbers among the arguments choose the plural. An unknown one is a defect."""
        for language in (self.language, "en"):
            bundle = _catalogue(language)
            if bundle.has_message(message):
                pattern = bundle.get_message(message).value
                if pattern is None:
                    raise LookupError(f"{language}: {message} holds nothing")
                large = {name: one for name, one in arguments.items() if type(one) is int and one >= _THREE}
                plain = {name: fluent_number(one, useGrouping=False) for name, one in large.items()}
                said, wrong = bundle.format_pattern(pattern, {**arguments, **plain})
                if wrong:
                    raise LookupError(f"{language}: {message}: {wrong}")
                return _in_threes(str(said), large.values())
        raise LookupError(message)

    def has(self, message: str) -> bool:
        """Whether there is such a message at all."""
        return _catalogue("en").has_message(message)

    def direction_of(self, language: str) -> str:
        """Which way another language is written."""
        return direction_of(language)


def _in_threes(said: str, numbers: Iterable[int]) -> str:
    """Words in which each of these numbers is written alike in every language; Fluent put it into an isolate."""
    for one in numbers:
        said = said.replace(f"\u2068{one}\u2069", f"\u2068{one:,}\u2069".replace(",", _BETWEEN))
    return said


@cache
def wording(language: str) -> Wording:
    """The words in a language; English where there are none in it."""
    return Wording(language if language in LANGUAGES else "en")
