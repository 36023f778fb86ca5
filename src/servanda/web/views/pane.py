"""The pane beside the text: the form of a clause, of another part of the agreement, or the list of all of them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from servanda.agreement import Change, clause_kinds
from servanda.basis import Refusal
from servanda.drafting import ENTRIES, Form, clause_form, section_form
from servanda.operations import Desk
from servanda.web.views.desk_view import places_of

Sent = Mapping[str, tuple[str, ...]]
#: The sections offered, in the order a mediator meets them.
SECTIONS = (
    "head", "timing", "participants", "bodies", "zones", "lines", "events", "phases", "tracks", "consequences", "proof",
    "definitions", "undefined", "variants", "versions", "sources", "omitted",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class About:
    """What a form is about: a clause by its id, an entry of a section by its key, or a new one (key "")."""

    sort: Literal["clause", "part"]
    name: str
    key: str | None = None

    @classmethod
    def read(cls, text: str) -> "About":
        """From what a form sends; refuses (WEB010) what no page of ours sends."""
        sort, _, rest = text.partition(":")
        if sort == "clause" and rest:
            return cls("clause", rest)
        if sort == "part" and rest:
            name, there, key = rest.partition(":")
            return cls("part", name, key if there else None)
        raise Refusal("WEB010", f"no form is about {text[:40]!r}", "load the page again")

    def named(self, posted: Callable[[str], str], desk: Desk) -> "About":
        """The same by the name a form gave it, once that is saved: a clause's id, an entry's key."""
        if self.sort == "clause":
            return About("clause", posted("id") or self.name)
        if self.key is None:
            return self
        held = desk.agreement.root.data().get(self.name)
        last = str(len(held) - 1) if self.key == "" and isinstance(held, list) else self.key
        return About("part", self.name, posted("key") or posted("id") or last)

    def holds(self, path: Sequence[str | int], changes: Iterable[Change]) -> bool:
        """Whether a place in the file is in what the form is about, under the id that changes give it, or about all."""
        if not path:
            return True
        if self.sort == "clause":
            names = {self.name, *(str(one.value) for one in changes if one.path[2:] == ("id",))}
            return path[0] == "clauses" and (len(path) < 2 or str(path[1]) in names)
        return path[0] not in (*SECTIONS, "clauses") if self.name == "head" else path[0] == self.name

    @property
    def text(self) -> str:
        """As a form sends it."""
        tail = "" if self.key is None else f":{self.key}"
        return f"{self.sort}:{self.name}{tail}"


@dataclass(frozen=True, slots=True)
class Pane:
    """A form and what is said around it; ``clause`` is empty for other parts."""

    about: About
    form: Form
    clause: str = ""
    passages: tuple[str, ...] = ()


def pane_of(
    desk: Desk, about: About, language: str, sent: Sent | None = None, refusals: Mapping[Any, str] | None = None
) -> Pane:
    """The pane of a clause or part; refuses (WEB011) a clause that is not there."""
    if about.sort == "part":
        form = section_form(desk.agreement, about.name, about.key, language, sent=sent, refusals=refusals or {})
        return Pane(about, form)
    plain = plain_clause(desk, about.name)
    kind = kind_of(plain)
    form = clause_form(desk.agreement, plain, kind, language, sent=sent, refusals=refusals or {})
    return Pane(about, form, about.name, places_of(desk, about.name))


def plain_clause(desk: Desk, clause: str) -> Mapping[str, Any]:
    """A clause's plain values as the file has them, whether or not the whole reads as an agreement."""
    items = desk.standing.sheet.root.at(("clauses",)).value
    for node in items if isinstance(items, list) else ():
        named = node.value.get("id") if isinstance(node.value, dict) else None
        if named is not None and named.value == clause:
            plain: Mapping[str, Any] = node.data()
            return plain
    raise Refusal("WEB011", f"there is no clause {clause[:60]!r}", "load the page again: it may have been retired")


def kind_of(plain: Mapping[str, Any]) -> str:
    """The kind of a clause, told by the key it has."""
    return next((key for key in clause_kinds() if key in plain), "must")


def entries_of(desk: Desk, section: str) -> tuple[tuple[str, str], ...]:
    """The entries of a section as key and words; empty where it has none, or is one form."""
    held = desk.standing.sheet.root.at((section,)).data() if section in ENTRIES else None
    if isinstance(held, Mapping):
        return tuple((str(key), _words(one) or str(key)) for key, one in held.items())
    if isinstance(held, list):
        return tuple((_key(one, n), _words(one) or _key(one, n)) for n, one in enumerate(held))
    return ()


def _key(entry: Any, number: int) -> str:
    return str(entry.get("id", number)) if isinstance(entry, Mapping) else str(number)


def _words(entry: Any) -> str:
    called = entry.get("called", entry.get("clause", "")) if isinstance(entry, Mapping) else ""
    return str(next(iter(called.values()), "")) if isinstance(called, Mapping) else str(called or "")
