"""From a source's code to our acts, and from an act of ours back to the source's codes."""

from dataclasses import dataclass
from difflib import get_close_matches

from servanda.basis import Place, Refusal
from servanda.vocabulary.act_table import acts, ancestors
from servanda.vocabulary.codes import VocabularyCode
from servanda.vocabulary.source_codes import WHOLE, Weighted, crosswalk


@dataclass(frozen=True, slots=True)
class SourceCode:
    """A source's code that can stand for an act of ours.

    ``ppm``: how much of the code means the act, parts per million. ``wider``: the code means an act above it and
    does not tell it apart; ``ppm`` is then that of the wider act, the most it can be.
    """

    code: str
    ppm: int
    wider: bool = False


def from_source(code: str, name: str, place: Place | None = None) -> Weighted:
    """Our acts for a source's code, with parts per million that sum to a million.

    Refuses: a crosswalk that is not ours (VOC003), a verdict (VOC006), a code not in the source's list (VOC007).

    >>> from_source("193", "cameo")
    (('fire.small-arms', 1000000),)
    """
    walk = crosswalk(name)
    if words := walk.verdict(code):
        raise Refusal(
            VocabularyCode.A_VERDICT,
            f"{code!r} of {name} is a verdict ({words}), not a kind of act",
            "report what was seen or heard; whether it broke a clause is for the assessment and the body to say",
            place,
        )
    if code not in walk:
        near = get_close_matches(code, walk.codes, n=3, cutoff=0.6)
        raise Refusal(
            VocabularyCode.UNKNOWN_SOURCE_CODE,
            f"{code!r} is not a code of {name}",
            f"did you mean {' or '.join(near)}?" if near else "take a code listed in docs/reference/acts.md",
            place,
        )
    return walk[code]


def to_source(act: str, name: str) -> tuple[SourceCode, ...]:
    """The source's codes that can stand for an act: first those that mean it, then wider ones; heaviest first.

    A code means the act where it maps to it or to one below it; of a code that does not tell narrower acts apart
    the act takes its share. Equal weights stay in the order of the source's list; empty where the source has no
    word for it. Refuses: an act (VOC001) or a crosswalk (VOC003) that is not ours.

    >>> to_source("fire.drone", "acled")[0]
    SourceCode(code='Air/drone strike', ppm=500000, wider=False)
    """
    above = set(ancestors(act))
    meant: list[SourceCode] = []
    wider: list[SourceCode] = []
    for code, weighted in crosswalk(name).codes.items():
        ppm = sum(weight * _share(found, act) // WHOLE for found, weight in weighted)
        over = sum(weight for found, weight in weighted if found in above)
        if ppm:
            meant.append(SourceCode(code, ppm))
        elif over:
            wider.append(SourceCode(code, over, wider=True))
    return tuple(sorted(meant, key=lambda one: -one.ppm)) + tuple(sorted(wider, key=lambda one: -one.ppm))


def _share(found: str, act: str) -> int:
    if found == act or found.startswith(f"{act}."):
        return WHOLE
    return sum(
        ppm for narrower, ppm in acts()[found].may_be.items() if narrower == act or narrower.startswith(f"{act}.")
    )
