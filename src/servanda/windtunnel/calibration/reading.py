"""Reading observations from a file: a log of incidents (day, kind, by) or end dates of truces (days, ended)."""

from collections.abc import Iterator, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Final

from servanda.basis import Refusal, Refused
from servanda.windtunnel.calibration.data import MOST_DAYS, Entry, IncidentLog, Kind, Truce, Truces
from servanda.windtunnel.calibration.rows_of_file import Row, Rows, read_rows, refuse_columns

_LOG_COLUMNS: Final = ("day", "kind", "by", "count", "log")
#: A row of one of these kinds is the last of its log: the day observation stopped, and how the truce then stood.
HELD, ENDED = "held", "ended"
_KINDS: Final = {kind.word: kind for kind in Kind}
_MOST_AT_ONCE: Final = 10_000
_MOST_LOGS: Final = 1_000


def read_observations(
    text: str, file: str, actors: Sequence[str], first: date | None
) -> tuple[IncidentLog, ...] | Truces:
    """The observations in a file's text, told apart by its columns.

    ``actors``: the parties ``by`` may name. ``first``: the date of day 0, for logs that write dates. Refuses (TUN38x,
    TUN37x), every reason with its line.
    """
    rows = read_rows(text, file)
    if "kind" in rows.columns:
        return _logs(rows, actors, first)
    if "ended" in rows.columns:
        return _truces(rows)
    raise Refusal(
        "TUN384",
        f"with columns {', '.join(rows.columns)} this is neither a log of incidents nor end dates of truces",
        "a log has the columns day, kind and by; end dates have days and ended",
        rows.place,
    )


# logs -----------------------------------------------------------------------------------------------------------


def _logs(rows: Rows, actors: Sequence[str], first: date | None) -> tuple[IncidentLog, ...]:
    refuse_columns(rows, ("day", "kind"), _LOG_COLUMNS, "a log")
    reasons: list[Refused] = []
    by_log: dict[str, list[tuple[Row, int, str, int]]] = {}
    for row in rows.rows:
        problems, line = _line(row, actors, first)
        reasons += problems
        if line is not None:
            by_log.setdefault(row.values.get("log", ""), []).append((row, *line))
    if len(by_log) > _MOST_LOGS:
        reasons.append(
            Refused("TUN376", f"{len(by_log):,} logs in one file", f"give at most {_MOST_LOGS:,}", rows.place)
        )
    if reasons:
        raise Refusal.of(reasons)
    return tuple(_log(name, lines) for name, lines in by_log.items())


def _line(row: Row, actors: Sequence[str], first: date | None) -> tuple[list[Refused], tuple[int, str, int] | None]:
    """Day, kind and count of one row, or what is wrong with it."""
    reasons = [*_day_problems(row, first)]
    kind = row.values.get("kind", "").lower()
    if kind not in _KINDS and kind not in (HELD, ENDED):
        known = [*_KINDS, HELD, ENDED]
        near = get_close_matches(kind, known, 1)
        remedy = f"did you mean {near[0]!r}?" if near else f"write one of: {', '.join(known)}"
        reasons.append(row.refused("TUN371", "kind", f"{kind[:40]!r} is no kind of line", remedy))
    by = row.values.get("by", "")
    if by and by not in actors:
        reasons.append(
            row.refused(
                "TUN372", "by", f"{by[:40]!r} is no party of the agreement", f"name one of: {', '.join(actors)}"
            )
        )
    count = row.values.get("count", "1")
    if not (count.isascii() and count.isdigit() and int(count) <= _MOST_AT_ONCE):
        reasons.append(row.refused("TUN373", "count", f"{count[:20]!r} is no count", "write a whole number from 0 on"))
    if reasons:
        return reasons, None
    return [], (_day(row.values["day"], first), kind, int(count))


def _day_problems(row: Row, first: date | None) -> Iterator[Refused]:
    text = row.values.get("day", "")
    day = _day(text, first)
    if day < 0 or day >= MOST_DAYS:
        whence = "counted from 0" if first is None else f"counted from 0, or a date from {first} on"
        yield row.refused(
            "TUN370", "day", f"{text[:30]!r} is no day a log can have", f"write a day {whence}, below {MOST_DAYS:,}"
        )


def _day(text: str, first: date | None) -> int:
    """The number of a day, -1 where it is none."""
    if text.isascii() and text.isdigit():
        return int(text) if len(text) < 9 else -1
    try:
        return (date.fromisoformat(text) - first).days if first is not None else -1
    except ValueError:
        return -1


def _log(name: str, lines: list[tuple[Row, int, str, int]]) -> IncidentLog:
    last = [(row, day, kind) for row, day, kind, _ in lines if kind in (HELD, ENDED)]
    called = f"the log {name!r}" if name else "the log"
    if len(last) != 1:
        raise Refusal(
            "TUN374",
            f"{called} says {len(last)} times how the truce stood when observation stopped",
            "end it with one row of the last day observed: its kind is 'held' or 'ended'",
            lines[-1][0].place,
        )
    _, end, how = last[0]
    late = [each for each, day, *_ in lines if day > end]
    if late:
        raise Refusal(
            "TUN375",
            f"{called} has a row after day {end}, the last observed",
            "correct the day, or the last day observed",
            late[0].at("day"),
        )
    entries = [
        Entry(day, _KINDS[kind], each.values.get("by", ""))
        for each, day, kind, count in lines
        if kind in _KINDS
        for _ in range(count)
    ]
    records = frozenset(_KINDS[kind] for _, _, kind, _ in lines if kind in _KINDS)
    return IncidentLog(name, tuple(sorted(entries, key=lambda one: one.day)), records, end + 1, how == ENDED)


# end dates ------------------------------------------------------------------------------------------------------

_YES, _NO = ("yes", "true", "1"), ("no", "false", "0")
_NOT_COVARIATES: Final = ("days", "ended", "group", "name")


def _truces(rows: Rows) -> Truces:
    refuse_columns(rows, ("days", "ended"), (), "a file of end dates")
    names = tuple(name for name in rows.columns if name not in _NOT_COVARIATES)
    reasons: list[Refused] = []
    found = []
    for row in rows.rows:
        days, ended = row.values.get("days", ""), row.values.get("ended", "").lower()
        if not (days.isascii() and days.isdigit() and len(days) < 9):
            reasons.append(row.refused("TUN320", "days", f"{days[:20]!r} is no number of days", "write a whole number"))
        if ended not in (*_YES, *_NO):
            reasons.append(
                row.refused("TUN321", "ended", f"{ended[:20]!r} does not say whether it ended", "write yes or no")
            )
        values = [_covariate(row, name, reasons) for name in names]
        if not reasons:
            found.append(Truce(int(days), ended in _YES, row.values.get("group", ""), tuple(values)))
    if reasons:
        raise Refusal.of(reasons)
    return Truces(tuple(found), names)


def _covariate(row: Row, name: str, reasons: list[Refused]) -> float:
    text = row.values.get(name, "").lower()
    if text in ("yes", "true"):
        return 1.0
    if text in ("no", "false"):
        return 0.0
    try:
        value = float(text)
        if abs(value) <= 1e9:  # never so of what is no number
            return value
    except ValueError:
        pass
    reasons.append(
        row.refused(
            "TUN322", name, f"{text[:20]!r} is no number under {name!r}", "write a number, or yes and no, in every row"
        )
    )
    return 0.0
