"""A strict reading of a page: only elements and attributes it may have, nothing that points outside."""

import base64
import hashlib
import re
from html.parser import HTMLParser

_ELEMENTS = """
    html head meta title style body header nav main section aside footer article figure figcaption
    h1 h2 h3 p ul ol li dl dt dd div span b i em small code a abbr bdi br blockquote time details
    summary table caption thead tbody tr th td button script svg defs symbol pattern g use rect
    circle path line text tspan
"""
_ATTRIBUTES = """
    charset http-equiv content name lang dir class id href rel title role scope colspan hidden type open
    tabindex aria-label aria-labelledby aria-describedby aria-hidden aria-pressed x y x1 x2 y1 y2 cx
    cy r rx d dx stroke-dasharray width height viewbox patternunits patterntransform text-anchor direction
    data-filter data-left data-sort data-in data-out data-whole data-key data-keys data-filters
    data-board data-map data-o data-l data-sortable data-filterable
"""
ELEMENTS = frozenset(_ELEMENTS.split())
ATTRIBUTES = frozenset(_ATTRIBUTES.split())
VOID = {"meta", "br"}


class Reading(HTMLParser):
    """The page taken apart; anything unexpected is collected in ``wrong``."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.wrong: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.text: list[str] = []
        self.raw: dict[str, list[str]] = {"style": [], "script": []}
        self.policy = ""
        self.open: list[str] = []
        self.feed(text)
        self.close()
        if self.open:
            self.wrong.append(f"left open: {self.open}")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ELEMENTS:
            self.wrong.append(f"element {tag}")
        if tag not in VOID:
            self.open.append(tag)
        self._attributes(tag, attrs)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ELEMENTS:
            self.wrong.append(f"element {tag}")
        self._attributes(tag, attrs)

    def _attributes(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            value = value or ""
            if name not in ATTRIBUTES:
                self.wrong.append(f"attribute {name} on {tag}")
            if name == "id":
                self.ids.append(value)
            if name == "href":
                self.links.append(value)
                if not value.startswith("#") and not (tag == "a" and re.match(r"https?://", value)):
                    self.wrong.append(f"{tag} leads to {value!r}")
        given = dict(attrs)
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given.get("content") or ""

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"{tag} closed out of turn")

    def handle_data(self, data: str) -> None:
        here = self.open[-1] if self.open else ""
        self.raw.get(here, self.text).append(data)

    def handle_comment(self, data: str) -> None:
        self.wrong.append(f"comment {data!r}")

    def unknown_decl(self, data: str) -> None:
        self.wrong.append(f"declaration {data!r}")

    def said(self) -> str:
        """All the words of the page."""
        return " ".join(" ".join(self.text).split())


def hash_of(text: str) -> str:
    """The hash by which a policy names a style or script."""
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def faults(text: str) -> list[str]:
    """What is wrong with a page; empty when nothing is."""
    reading = Reading(text)
    wrong = list(reading.wrong)
    if len(reading.ids) != len(set(reading.ids)):
        wrong.append("an id stands twice")
    wrong += [f"{link} leads nowhere" for link in reading.links if link[0] == "#" and link[1:] not in reading.ids]
    for sort in ("style", "script"):
        if len(reading.raw[sort]) != 1 or f"{sort}-src {hash_of(reading.raw[sort][0])};" not in reading.policy:
            wrong.append(f"the {sort} is not the one the policy names")
    if not reading.policy.startswith("default-src 'none';"):
        wrong.append("the policy lets something in")
    for style in reading.raw["style"]:
        wrong += [f"style fetches {url}" for url in re.findall(r"url\((?!#)[^)]*\)|@import", style)]
    return wrong
