"""Crosswalks: what a data source's own code says in our acts, as weighted sets; the source's code is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from servanda.basis import Refusal
from servanda.vocabulary.codes import VocabularyCode
from servanda.vocabulary.packaged import tables

WHOLE = 1_000_000
#: A set of acts, each with parts per million; a set sums to a million.
Weighted = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """The codes of one source.

    ``column``: the source's column the codes stand in. ``cites``: the codebook read. ``judged``: codes whose
    weights are this project's judgement rather than the codebook's word. ``verdicts``: codes (a trailing ``*``
    for every code that begins so) that say a rule was broken and not what happened, with the words for it; they
    never give an act.
    """

    name: str
    column: str
    cites: str
    codes: Mapping[str, Weighted]
    judged: frozenset[str]
    verdicts: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, code: str) -> Weighted:
        return self.codes[code]

    def __contains__(self, code: str) -> bool:
        return code in self.codes

    def verdict(self, code: str) -> str:
        """Why the code is a verdict and gives no act; "" where it is none."""
        for pattern, words in self.verdicts.items():
            stem = pattern.removesuffix("*")
            if code == stem or (stem != pattern and code.startswith(stem)):
                return words
        return ""

    def back(self, act: str) -> tuple[str, ...]:
        """The source's codes that may mean this act or one below it, in the order of the table."""
        return tuple(
            code
            for code, acts in self.codes.items()
            if any(found == act or found.startswith(act + ".") for found, _ in acts)
        )


@cache
def crosswalks() -> Mapping[str, Crosswalk]:
    """Every crosswalk by its name."""
    return MappingProxyType(
        {
            name: Crosswalk(
                name=name,
                column=read["column"],
                cites=read["source"],
                codes=MappingProxyType({code: tuple(acts.items()) for code, acts in read["codes"].items()}),
                judged=frozenset(read["judged"]),
                verdicts=MappingProxyType(read.get("verdicts", {})),
            )
            for name, read in tables("crosswalks").items()
        }
    )


def crosswalk(name: str) -> Crosswalk:
    """One crosswalk; refuses (VOC003) a name that is not ours."""
    found = crosswalks().get(name)
    if found is None:
        raise Refusal(
            VocabularyCode.UNKNOWN_CROSSWALK,
            f"there is no crosswalk named {name!r}",
            f"take one of: {', '.join(crosswalks())}",
        )
    return found
