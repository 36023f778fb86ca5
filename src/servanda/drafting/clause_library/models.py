"""Model clauses: wording with alternatives in brackets, and the definitions that go with it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

import yaml

_BRACKET = re.compile(r"\[([^\[\]]*)\]")


@dataclass(frozen=True, slots=True)
class Definition:
    """A term and neutral model wording for it, by language; ``words`` match how the term stands in a text."""

    id: str
    term: Mapping[str, str]
    wording: Mapping[str, str]
    words: tuple[re.Pattern[str], ...]


@dataclass(frozen=True, slots=True)
class ModelClause:
    """Neutral wording for one kind of clause, by language; alternatives stand in brackets, ``[by | before]``.

    ``needs`` are the definitions it calls for, ``writes`` the fields of the file it settles, ``avoids`` the
    diagnostics a clause so worded does not meet. A language that is absent has no wording yet.
    """

    kind: str
    used: str
    wording: Mapping[str, str]
    needs: tuple[Definition, ...]
    writes: tuple[str, ...]
    avoids: tuple[str, ...]
    note: str = ""


def _read(name: str) -> dict[str, Any]:
    text = files("servanda.drafting.clause_library").joinpath(*name.split("/")).read_text(encoding="utf-8")
    read: dict[str, Any] = yaml.safe_load(text)
    return read


@cache
def definitions() -> Mapping[str, Definition]:
    """Every definition by its id."""
    return MappingProxyType(
        {
            id_: Definition(id_, given["term"], given["wording"], _words(given["words"]))
            for id_, given in _read("definitions.yaml").items()
        }
    )


@cache
def model_clauses() -> tuple[ModelClause, ...]:
    """The library, one entry per clause kind, in order of the kinds' keys."""
    folder = files("servanda.drafting.clause_library").joinpath("clauses")
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".yaml"))
    return tuple(_model(name.removesuffix(".yaml"), _read(f"clauses/{name}")) for name in names)


def _model(kind: str, given: Mapping[str, Any]) -> ModelClause:
    return ModelClause(
        kind=kind,
        used=given["used"],
        wording=MappingProxyType(given["wording"]),
        needs=tuple(definitions()[id_] for id_ in given["needs"]),
        writes=tuple(given["writes"]),
        avoids=tuple(given["avoids"]),
        note=given.get("note", ""),
    )


def _words(given: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"(?<!\w)(?:{one})(?!\w)", re.IGNORECASE) for one in given)


def choices(wording: str) -> tuple[tuple[str, ...], ...]:
    """The alternatives of each bracket, in order; an empty one means that the words may be left out.

    >>> choices("by [1 March | 1 April], [in full | ]")
    (('1 March', '1 April'), ('in full', ''))
    """
    return tuple(tuple(one.strip() for one in match[1].split("|")) for match in _BRACKET.finditer(wording))


def worded(wording: str, chosen: Mapping[int, int] | None = None) -> str:
    """The wording with one alternative of each bracket taken: the first, or the one chosen for that bracket."""
    taken = chosen or {}
    at = iter(range(len(choices(wording))))

    def take(match: re.Match[str]) -> str:
        number = next(at)
        return match[1].split("|")[taken.get(number, 0)].strip()

    plain = re.sub(r"\s+", " ", _BRACKET.sub(take, wording)).strip()
    return re.sub(r"\s+([,.;:])", r"\1", plain)


def terms_said(text: str) -> tuple[str, ...]:
    """Ids of definitions whose words stand in a text."""
    return tuple(one.id for one in definitions().values() if any(words.search(text) for words in one.words))


def terms_needed(said: Iterable[str], defined: Iterable[str]) -> tuple[str, ...]:
    """Those of some definitions that nothing defines yet; ``defined`` are terms in small letters (``casefold``)."""
    known = frozenset(defined)
    terms = ((one, definitions()[one].term.values()) for one in said)
    return tuple(one for one, called in terms if not any(term.casefold() in known for term in called))
