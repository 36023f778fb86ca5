"""What is proposed of a draft: clauses and header entries, the words each field was read from, and what is asked."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Found:
    """A field that was read: its path in the clause (``must.acts``), the words it was read from, and by which rule.

    ``begin`` and ``end`` count characters of the passage named; the end is the first that is not meant.
    """

    path: str
    begin: int
    end: int
    rule: str
    passage: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A field that was not read, as a question in plain words; ``required``: without it the clause cannot be read.

    ``options`` are ids that may be meant, none of them chosen.
    """

    path: str
    question: str
    required: bool = False
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A clause proposed from a passage; a person confirms it, or it is nothing.

    ``id`` is a hash of the words and of what was read from them. ``clause`` holds plain values ready for the file, a
    suggested ``id`` among them. ``needs`` are terms it uses that neither text nor file defines. ``rule`` names the rule
    that chose the kind.
    """

    id: str
    passage: str
    span: tuple[int, int]
    kind: str
    clause: Mapping[str, Any]
    found: tuple[Found, ...] = ()
    asks: tuple[Ask, ...] = ()
    needs: tuple[str, ...] = ()
    rule: str = ""


@dataclass(frozen=True, slots=True)
class HeaderProposal:
    """An entry proposed for the file's top: where it goes (``participants.gam``), and its plain value."""

    id: str
    path: tuple[str, ...]
    value: Any
    found: tuple[Found, ...] = ()
    asks: tuple[Ask, ...] = ()
    rule: str = ""
