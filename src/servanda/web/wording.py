"""The words of the desk: labels, buttons and remarks in one language; what it lacks is said in English."""

from functools import cache
from importlib.resources import files
from typing import Any, Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentInt

#: Languages there are words in, each by its own name.
LANGUAGES: Final = {"en": "English", "fr": "Français", "ar": "العربية"}
#: Where the words of the desk, of the operations room, and of its record as sentences are.
CATALOGUES: Final = (("words",), ("words", "mission"), ("words", "record"))
#: What stands between the threes of a number.
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


class _InThrees(FluentInt):
    """A whole number that chooses the plural, and is written alike in every language: in threes, a narrow space apart,
    which no language reads as a point."""

    def format(self, locale: Any) -> str:
        return f"{int(self):,}".replace(",", _BETWEEN)


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
                given = {name: _InThrees(one) if type(one) is int else one for name, one in arguments.items()}
                said, wrong = bundle.format_pattern(pattern, given)
                if wrong:
                    raise LookupError(f"{language}: {message}: {wrong}")
                return str(said)
        raise LookupError(message)

    def has(self, message: str) -> bool:
        """Whether there is such a message at all."""
        return _catalogue("en").has_message(message)

    def direction_of(self, language: str) -> str:
        """Which way another language is written."""
        return direction_of(language)


@cache
def wording(language: str) -> Wording:
    """The words in a language; English where there are none in it."""
    return Wording(language if language in LANGUAGES else "en")
