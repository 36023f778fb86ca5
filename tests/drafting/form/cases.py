"""Agreements whose forms the tests fill in, and what their clauses and sections hold."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from servanda.agreement import SECTIONS, Agreement, kinds_of_clause, read_agreement
from servanda.drafting import ENTRIES, Form, clause_form, section_form
from servanda.store import open_case, shipped_cases

KINDS = tuple(one.key for one in kinds_of_clause())
CASES = tuple(shipped_cases())


@cache
def shipped(name: str) -> Agreement:
    """A shipped agreement, read."""
    return read_agreement(open_case(name).agreement().text)


def clauses(agreement: Agreement) -> list[dict[str, Any]]:
    """The clauses as the file has them."""
    return list(agreement.root.data()["clauses"])


def kind_of(clause: Mapping[str, Any]) -> str:
    """The kind of a clause, told by its key."""
    return next(kind for kind in KINDS if kind in clause)


def entries(agreement: Agreement) -> Iterator[tuple[str, str | int]]:
    """Every entry of every section, by section and key."""
    whole = agreement.root.data()
    for section in ENTRIES:
        held = whole.get(section) or {}
        keys = held if isinstance(held, dict) else [row.get("id", n) for n, row in enumerate(held)]
        yield from ((section, key) for key in keys)


def forms(agreement: Agreement, language: str = "en") -> Iterator[Form]:
    """The form of every clause, section and entry, and of a new entry of each section."""
    for clause in clauses(agreement):
        yield clause_form(agreement, clause, kind_of(clause), language)
    for section in SECTIONS:
        yield section_form(agreement, section, None, language)
    for section, key in entries(agreement):
        yield section_form(agreement, section, key, language)
    for section in ENTRIES:
        yield section_form(agreement, section, "", language)


def reread(agreement: Agreement, changed: Mapping[str, Any]) -> Agreement:
    """The agreement with sections put in the place of its own."""
    return read_agreement(json.dumps({**agreement.root.data(), **changed}))


def meaning(part: Any) -> Any:
    """What was read, without how it happened to be spelled: *1 day* and *1 days* are one moment."""
    if is_dataclass(part) and not isinstance(part, type):
        held = {field.name: meaning(getattr(part, field.name)) for field in fields(part) if field.name != "written"}
        return (type(part).__name__, held)
    if isinstance(part, Mapping):
        return {key: meaning(value) for key, value in part.items()}
    return tuple(meaning(one) for one in part) if isinstance(part, tuple | list) else part
