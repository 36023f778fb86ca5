"""Moments as a form asks for them, piece by piece, and as the file writes them."""

import re
from typing import Final

from servanda.drafting.form.names import MOMENT, Inputs, one, under

_WRITTEN: Final = re.compile(
    r"""^(?P<before>before\s+)?
    (?:(?P<date>\d{4}-\d{2}-\d{2})(?:[ T](?P<time>\d{2}:\d{2}(?::\d{2})?))?
      |day\s+(?P<day>\d+)
      |(?P<known>signature|entry|expiry)
      |(?P<unknown>agreed\ later|not\ stated)
      |(?P<ref>[a-z0-9][a-z0-9./-]*)(?:\s+(?P<what>done|certified|begins|ends|opens|closes|happens))?
    )
    (?:\s*(?P<sign>[+-])\s*(?P<n>\d+)\s*(?P<unit>minute|hour|h|day|week|month|year)s?)?$""",
    re.X,
)
#: What a moment can be counted from; *ref* is an event, a clause or a phase.
ANCHORS: Final = ("date", "signature", "entry", "expiry", "day", "ref", "later", "unstated", "written")
WHATS: Final = ("done", "certified", "begins", "ends", "opens", "closes", "happens")
UNITS: Final = ("minutes", "hours", "days", "weeks", "months", "years")
_UNKNOWN: Final = {"agreed later": "later", "not stated": "unstated"}


def moment_pieces(written: str) -> dict[str, str]:
    """The pieces of a moment as the file writes it; what is no moment is kept as it was written."""
    empty = dict.fromkeys(MOMENT, "") | {"unit": "days", "side": "after"}
    if not written:
        return empty
    match = _WRITTEN.match(" ".join(written.split()))
    if match is None:
        return empty | {"anchor": "written", "written": written}
    got = {key: value or "" for key, value in match.groupdict().items()}
    anchor = next((key for key in ("date", "day", "ref") if got[key]), got["known"] or _UNKNOWN.get(got["unknown"], ""))
    unit = {"h": "hours", "": "days"}.get(got["unit"], f"{got['unit']}s")
    return empty | {
        "anchor": anchor, "date": got["date"], "time": got["time"], "day": got["day"], "ref": got["ref"],
        "what": got["what"], "n": got["n"], "unit": unit, "side": "before" if got["sign"] == "-" else "after",
        "before": "yes" if got["before"] else "",
    }  # fmt: skip


def moment_written(inputs: Inputs, name: str) -> str:
    """The moment of a form's pieces as the file writes it; nothing where none is chosen or its own piece is empty."""
    got = {piece: one(inputs, under(name, piece)) for piece in MOMENT}
    base = {
        "date": f"{got['date']} {got['time']}".strip() if got["date"] else "",
        "day": f"day {got['day']}" if got["day"] else "",
        "ref": f"{got['ref']} {got['what']}".strip() if got["ref"] else "",
        "later": "agreed later",
        "unstated": "not stated",
        "written": got["written"],
    }.get(got["anchor"], got["anchor"])
    if not base or got["anchor"] in ("written", "later", "unstated"):
        return base
    offset = ""
    if got["n"]:
        unit = got["unit"].removesuffix("s") if got["n"].lstrip("0") == "1" else got["unit"]
        offset = f" {'-' if got['side'] == 'before' else '+'} {got['n']} {unit}"
    return ("before " if got["before"] == "yes" else "") + base + offset
