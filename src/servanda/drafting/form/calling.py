"""What kinds, sections and fields are called beside a form: in lists, on proposals, in headings."""

from collections.abc import Mapping
from functools import cache

from servanda.drafting.form.wording import Wording, words


def form_called(key: str, language: str, otherwise: str = "") -> str:
    """The words for a key such as ``kind:must`` or ``section:zones``; in English where the language has none."""
    return Wording(language).say(key, otherwise=otherwise).text


@cache
def form_labels(language: str) -> Mapping[str, str]:
    """What fields are called, by their keys, whatever shape they stand in."""
    found: dict[str, str] = {}
    for one in dict.fromkeys(("en", language)):
        found |= {key.removeprefix("label:"): text for key, text in words(one).items() if key.startswith("label:")}
    return {key: text for key, text in found.items() if "." not in key}
