"""The duties of a sentence: its modal verbs, the stretch each governs, and what stands on a condition."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from servanda.drafting.proposals.words import Words

Duty = Literal["prohibit", "permit", "require"]
Span = tuple[int, int]
_ORDER: tuple[Duty, ...] = ("prohibit", "permit", "require")
#: A verb of a relative clause binds nobody: "of which 50 shall carry fuel", "the lists that shall be agreed".
_RELATIVE = re.compile(r"(?:\b(?:which|that|who|whom|what)\s+(?:\S+\s+)?|\d\s+)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DutySeen:
    """A modal verb, and where it stands."""

    duty: Duty
    begin: int
    end: int


def duties_in(text: str, words: Words, conditions: tuple[tuple[str, Span], ...]) -> list[tuple[DutySeen, Span]]:
    """The duties with the stretch each governs; one of the same kind as the one before joins it."""
    found: list[DutySeen] = []
    for duty in _ORDER:
        for pattern in words.duties.get(duty, ()):
            for match in pattern.finditer(text):
                found.append(DutySeen(duty, match.start(), match.end()))
    found.sort(key=lambda one: (one.begin, one.begin - one.end))
    kept: list[DutySeen] = []
    for one in found:
        inside = any(begin <= one.begin < end for kind, (begin, end) in conditions if kind != "step")
        if inside or _RELATIVE.search(text[: one.begin]) or (kept and one.begin < kept[-1].end):
            continue
        kept.append(_turned(text, words, one, kept[-1].end if kept else 0))
    joined: list[tuple[DutySeen, Span]] = []
    for at, one in enumerate(kept):
        end = kept[at + 1].begin if at + 1 < len(kept) else len(text)
        begin = kept[at - 1].end if at else 0
        if joined and joined[-1][0].duty == one.duty:
            joined[-1] = (joined[-1][0], (joined[-1][1][0], end))
        else:
            joined.append((one, (begin if at else 0, end)))
    return joined


def _turned(text: str, words: Words, one: DutySeen, begin: int) -> DutySeen:
    """``No warship shall``, ``Neither side shall`` forbid; ``no more than`` counts."""
    before = text[begin : one.begin]
    nobody = re.search(
        rf"(?:^|[,;:]\s*|\band\s+){words.nobody}\b(?!\s+(?:more|fewer|less|later))", before, re.IGNORECASE
    )
    return replace(one, duty="prohibit") if nobody and one.duty == "require" else one


def conditions_in(text: str, words: Words) -> Iterable[tuple[str, Span]]:
    """The parts that say on what condition: from their first word to the comma, or to the end."""
    for kind, patterns in words.conditions.items():
        for pattern in patterns:
            for match in pattern.finditer(text):
                starts = not text[: match.start()].strip() or text[: match.start()].rstrip().endswith((",", ";", ":"))
                if (
                    kind == "when"
                    and not starts
                    and match[0].lower() in ("after", "when", "if", "where", "should", "following")
                ):
                    continue
                if (
                    kind == "when"
                    and match[0].lower() == "after"
                    and re.match(r"\s+(?:\d+|signature|day|the (?:signature|signing))\b", text[match.end() :])
                ):
                    continue
                comma = re.search(r"[,;]\s", text[match.end() :])
                end = match.end() + comma.start() if comma else len(text)
                if not starts and kind != "when":
                    stop = re.search(r"[,;]\s|\s(?:within|by|no later than)\s", text[match.end() :])
                    end = match.end() + stop.start() if stop else len(text)
                yield kind, (match.start(), end)
