"""Answers of a filled form as a report: times in µs UTC, places in millionths of a degree, codes of the agreement."""

import math
from collections.abc import Mapping
from datetime import datetime
from typing import Final

from servanda.basis import Refusal, to_us
from servanda.phones.codes import PhoneCode
from servanda.phones.form import act_of_choice
from servanda.vocabulary import known_act

_NOWHERE: Final = ("", "_")
_LONGEST: Final = 4_000
_MILLIONTHS: Final = 1_000_000
#: A phone that gives no accuracy measured none: the point was set on the map by hand, told to about this many metres.
_BY_HAND_M: Final = 100
_MOST_RADIUS_M: Final = 100_000


def fields_of(answers: Mapping[str, str]) -> dict[str, object]:
    """What a report is made from; refuses (PHO009) answers from which no report can be made."""
    act = act_of_choice(answers.get("act") or answers.get("family") or "")
    begin = _instant(answers.get("when", ""))
    if not known_act(act) or begin is None:
        why = "it does not say what happened, or when"
        raise Refusal(PhoneCode.INCOMPLETE, why, "fill in what is asked, and send it again")
    point, radius = _point(answers.get("point", ""))
    return {
        "seen": answers.get("seen", ""),
        "act": act,
        "begin": begin,
        "accused": _named(answers.get("accused", "")),
        "zone": _named(answers.get("zone", "")),
        "place": answers.get("place", "")[:_LONGEST],
        "point": point,
        "radius_m": radius,
        "words": answers.get("words", "")[:_LONGEST],
    }


def _named(choice: str) -> str:
    return "" if choice in _NOWHERE else choice


def _instant(text: str) -> int | None:
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return None
    return to_us(read) if read.tzinfo is not None else None


def _point(text: str) -> tuple[tuple[int, int] | None, int | None]:
    """``north east height accuracy``, as the form language has it, with the radius in metres."""
    try:
        parts = [float(one) for one in text.split()]
    except ValueError:
        return None, None
    if len(parts) < 2 or not all(map(math.isfinite, parts)) or abs(parts[0]) > 90 or abs(parts[1]) > 180:
        return None, None
    accuracy = math.ceil(parts[3]) if len(parts) > 3 and parts[3] > 0 else _BY_HAND_M
    return (round(parts[1] * _MILLIONTHS), round(parts[0] * _MILLIONTHS)), min(accuracy, _MOST_RADIUS_M)
