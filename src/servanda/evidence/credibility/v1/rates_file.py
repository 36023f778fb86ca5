"""``credibility.yaml``: the rates a case has learned of its sources, kept beside the case and read back.

The file's form is described in docs/reference/credibility.md.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from servanda.basis import Node, Place, Refusal, read_yaml
from servanda.evidence.credibility.v1.codes import CredibilityCode
from servanda.evidence.credibility.v1.odds import LEAST, MOST
from servanda.evidence.credibility.v1.rates import Share, SourceRates

_HEAD = ("credibility", "prior_ppm", "incidents", "audited", "sources")
_SOURCE = ("source", "hits", "false_alarms", "happened", "did_not")
_SHARE = ("ppm", "low", "high")


@dataclass(frozen=True, slots=True)
class Rates:
    """What a case knows of its sources.

    ``prior_ppm``: how likely an incident that somebody reports happened, before its reports are weighed; a half
    where nothing was learned. ``incidents``, ``audited``: what it was learned from.
    """

    sources: Mapping[str, SourceRates] = field(default_factory=dict)
    prior_ppm: int = 500_000
    incidents: int = 0
    audited: int = 0


def write_rates(rates: Rates) -> str:
    """The file's text; sources in the order given."""
    lines = [
        "credibility: 1",
        f"prior_ppm: {rates.prior_ppm}",
        f"incidents: {rates.incidents}",
        f"audited: {rates.audited}",
        "sources:" if rates.sources else "sources: []",
    ]
    for one in rates.sources.values():
        lines += [
            f"  - source: {_quoted(one.source)}",
            f"    hits: {_share_text(one.hits)}",
            f"    false_alarms: {_share_text(one.false_alarms)}",
            f"    happened: {one.happened}",
            f"    did_not: {one.did_not}",
        ]
    return "\n".join(lines) + "\n"


def _share_text(one: Share) -> str:
    return f"{{ppm: {one.ppm}, low: {one.low}, high: {one.high}}}"


def _quoted(name: str) -> str:
    return json.dumps(name, ensure_ascii=False)


def read_rates(text: str, file: str = "credibility.yaml") -> Rates:
    """The rates in a file's text. Refuses (CRE004): another version, keys or values that do not belong.

    A source that stands twice is refused too; and what ``basis.read_yaml`` refuses.
    """
    root = read_yaml(text, file)
    head = _keys(root, _HEAD, "the file", needed=("credibility", "sources"))
    if head["credibility"].data() != "1":
        raise _bad(head["credibility"].place, "the file does not say 'credibility: 1'", "write it on the first line")
    sources: dict[str, SourceRates] = {}
    listed = head["sources"].value
    if not isinstance(listed, list):
        raise _bad(head["sources"].place, "'sources' is no list", "write one source after each dash")
    for node in listed:
        one = _source(node)
        if one.source in sources:
            raise _bad(node.place, f"the source {one.source!r} stands twice", "keep one of the two")
        sources[one.source] = one
    return Rates(
        sources,
        _number(head.get("prior_ppm"), LEAST, MOST, 500_000),
        _number(head.get("incidents"), 0, 2**53, 0),
        _number(head.get("audited"), 0, 2**53, 0),
    )


def _source(node: Node) -> SourceRates:
    entry = _keys(node, _SOURCE, "a source", needed=("source", "hits", "false_alarms"))
    name = entry["source"].data()
    if not isinstance(name, str) or not name:
        raise _bad(entry["source"].place, "the source has no name", "write the id that facts carry in 'source'")
    happened, did_not = (_number(entry.get(key), 0, 2**53, 0) for key in ("happened", "did_not"))
    told = f"learned, {happened + did_not} audited"
    return SourceRates(name, _share(entry["hits"]), _share(entry["false_alarms"]), happened, did_not, told)


def _share(node: Node) -> Share:
    entry = _keys(node, _SHARE, "a share", needed=_SHARE)
    ppm, low, high = (_number(entry[key], LEAST, MOST, 0) for key in _SHARE)
    if not low <= ppm <= high:
        raise _bad(node.place, "the share lies outside its interval", "write low ≤ ppm ≤ high")
    return Share(ppm, low, high)


def _keys(node: Node, known: tuple[str, ...], what: str, needed: Iterable[str]) -> dict[str, Node]:
    found = node.value if isinstance(node.value, dict) else None
    if found is None:
        raise _bad(node.place, f"{what} is no mapping of keys to values", f"give {', '.join(needed)}")
    strange = [key for key in found if key not in known]
    absent = [key for key in needed if key not in found]
    if strange or absent:
        place = found[strange[0]].place if strange else node.place
        why = f"{what} has a key {strange[0]!r}" if strange else f"{what} lacks {', '.join(absent)}"
        raise _bad(place, why, f"the keys are {', '.join(known)}")
    return found


def _number(node: Node | None, least: int, most: int, absent: int) -> int:
    if node is None:
        return absent
    text: Any = node.data()
    if not isinstance(text, str) or not text.isascii() or not text.isdecimal() or not least <= int(text) <= most:
        raise _bad(node.place, f"{text!r} is no whole number from {least:,} to {most:,}", "write the number in digits")
    return int(text)


def _bad(place: Place, why: str, remedy: str) -> Refusal:
    return Refusal(CredibilityCode.NOT_RATES, why, remedy, place)
