"""Acts: what can happen under a ceasefire, as dotted codes; a code stands for itself and all below it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType
from typing import Any, Literal

from servanda.basis import Place, Refusal
from servanda.vocabulary.codes import VocabularyCode
from servanda.vocabulary.packaged import labels, tables

Kind = Literal["event", "measure", "act", "coverage"]


@dataclass(frozen=True, slots=True)
class Act:
    """One kind of act.

    ``kind``: the kind of fact it usually is. ``labels``: neutral wording by language.
    ``term`` and ``mark``: where the term comes from, and whether it was read there (S) or is well known (K).
    ``may_be``: for a code that does not tell narrower acts apart, those acts with parts per million.
    """

    code: str
    kind: Kind
    labels: Mapping[str, str]
    means: str
    term: str
    mark: Literal["S", "K"]
    may_be: Mapping[str, int] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """The English label."""
        return self.labels["en"]


@cache
def acts() -> Mapping[str, Act]:
    """Every act by its code, in the order of codes."""
    read = {code: act for family in tables("acts").values() for code, act in _family(family)}
    return MappingProxyType(dict(sorted(read.items())))


def _family(family: dict[str, Any]) -> list[tuple[str, Act]]:
    return [
        (
            code,
            Act(
                code=code,
                kind=entry.get("kind", family["kind"]),
                labels=labels(entry),
                means=entry["means"],
                term=entry.get("term", family["term"]),
                mark=entry.get("mark", family["mark"]),
                may_be=MappingProxyType(entry.get("may_be", {})),
            ),
        )
        for code, entry in family["acts"].items()
    ]


def known_act(code: str) -> bool:
    """Whether the code is one of ours."""
    return code in acts()


def nearest_act(code: str) -> str:
    """The codes most like an unknown one, as words for a remedy; "" when none is near."""
    near = get_close_matches(code, acts(), n=3, cutoff=0.6)
    near += [known for known in acts() if known.rpartition(".")[2] == code and known not in near]
    return " or ".join(near[:3])


def act(code: str, place: Place | None = None) -> Act:
    """The act with this code; refuses (VOC001) a code that is not ours, naming the nearest."""
    found = acts().get(code)
    if found is None:
        near = nearest_act(code)
        raise Refusal(
            VocabularyCode.UNKNOWN_ACT,
            f"{code!r} is not an act this vocabulary knows",
            f"did you mean {near}?" if near else "take a code from docs/reference/acts.md",
            place,
        )
    return found


@cache
def expand(code: str) -> tuple[str, ...]:
    """The code and every code below it, in order; refuses (VOC001) a code that is not ours.

    >>> expand("propaganda")
    ('propaganda', 'propaganda.disinformation', 'propaganda.hate-speech')
    """
    act(code)
    return tuple(known for known in acts() if known == code or known.startswith(code + "."))


def ancestors(code: str) -> tuple[str, ...]:
    """The codes above this one, nearest first.

    >>> ancestors("fire.explosive.mine")
    ('fire.explosive', 'fire')
    """
    act(code)
    parts = code.split(".")
    return tuple(".".join(parts[:n]) for n in range(len(parts) - 1, 0, -1))


def act_label(code: str, language: str = "en") -> str:
    """The label in a language; where it is missing, the English one, marked ``[en]``."""
    labels = act(code).labels
    return labels.get(language) or f"[en] {labels['en']}"
