"""A form as a browser would send it, and what is wrong with its markup: read from the page, not from what made it."""

from collections import Counter
from html.parser import HTMLParser
from typing import Any

from servanda.drafting import Form
from servanda.web.pages import templates

_VOID = {"input", "br", "img", "meta", "link"}


def drawn(form: Form, mends: tuple[str, ...] = ()) -> str:
    """The form as the page holds it."""
    return templates().get_template("form/body.html").render(f=form, mends=mends, base="")


class Page(HTMLParser):
    """The controls of a page in order, its ids, and who labels what."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.sent: dict[str, tuple[str, ...]] = {}
        self.ids: Counter[str] = Counter()
        self.controls: list[dict[str, str]] = []
        self.labelled: set[str] = set()
        self.described: list[str] = []
        self.lists: set[str] = set()
        self.tags: Counter[str] = Counter()
        self.attributes: set[str] = set()
        self._open: list[str] = []
        self._select: tuple[str, list[tuple[str, bool]]] | None = None
        self._text: tuple[str, list[str]] | None = None
        self.feed(html)
        self.close()

    def _send(self, name: str, value: str) -> None:
        self.sent[name] = (*self.sent.get(name, ()), value)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, Any]]) -> None:
        has = {key: value or "" for key, value in attrs}
        self.tags[tag] += 1
        self.attributes |= set(has)
        if tag not in _VOID:
            self._open.append(tag)
        if "id" in has:
            self.ids[has["id"]] += 1
        if tag == "label" and "for" in has:
            self.labelled.add(has["for"])
        self.described += has.get("aria-describedby", "").split()
        if "list" in has:
            self.lists.add(has["list"])
        if tag in ("input", "select", "textarea") and has.get("type") != "hidden":
            self.controls.append({**has, "tag": tag, "within": "label" if "label" in self._open else ""})
        if tag == "input" and "name" in has and "form" not in has:
            kind = has.get("type", "text")
            if kind not in ("checkbox", "radio") or "checked" in has:
                self._send(has["name"], has.get("value", ""))
        elif tag == "select":
            self._select = (has["name"], [])
        elif tag == "option" and self._select:
            self._select[1].append((has.get("value", ""), "selected" in has))
        elif tag == "textarea":
            self._text = (has["name"], [])

    def handle_data(self, data: str) -> None:
        if self._text:
            self._text[1].append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID and self._open:
            assert self._open.pop() == tag, f"</{tag}> closes nothing open"
        if tag == "select" and self._select:
            name, offered = self._select
            chosen = next((value for value, selected in offered if selected), offered[0][0] if offered else "")
            self._send(name, chosen)
            self._select = None
        if tag == "textarea" and self._text:
            name, text = self._text
            # a browser drops the first line break of a textarea, and sends the others as two characters
            self._send(name, "".join(text).removeprefix("\n").replace("\n", "\r\n"))
            self._text = None


def sent(form: Form) -> dict[str, tuple[str, ...]]:
    """What a browser sends of a form nobody touched."""
    return Page(drawn(form)).sent
