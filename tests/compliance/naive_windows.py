"""When an obligation binds, and its windows: once, by local calendar period, or after each triggering fact."""

from dataclasses import dataclass

from servanda.agreement import Duty, Each, Every, Life, Obligation, Tally
from tests.compliance.naive_facts import Row
from tests.compliance.naive_lives import NEVER, History, Spans, local_day

EVER = -NEVER


@dataclass(frozen=True)
class Instance:
    """One window; ``key`` and ``trigger`` where it answers to a fact, ``sure`` False where that fact is in doubt."""

    begin: int
    end: int
    key: str | None = None
    trigger: Row | None = None
    sure: bool = True


def in_force(obligation: Obligation, history: History) -> Spans:
    """When it binds: its clause in force and its own condition holding."""
    spans = history.spans(str(obligation.clause), Life.IN_FORCE)
    if obligation.while_ is None:
        return spans
    return [
        (max(one[0], other[0]), min(one[1], other[1]))
        for one in spans
        for other in history.held(obligation.while_)
        if max(one[0], other[0]) < min(one[1], other[1])
    ]


def instances(obligation: Obligation, history: History, spans: Spans) -> list[Instance]:
    """Its windows, in order."""
    window, as_of = obligation.window, history.facts.as_of
    if isinstance(window, Each):
        found = []
        for one in history.facts.counted(Tally(window.trigger)):
            row = one.row
            if not any(row["begin"] < end and row["end"] > begin for begin, end in spans):
                continue
            inside = any(begin <= row["begin"] and min(row["end"], as_of) <= end for begin, end in spans)
            begin = EVER if window.from_us <= EVER // 2 else row["begin"] + window.from_us
            # What is due so long after (or before) a day-long fact is surely late only counted from the day's end.
            last = row["end"] - 1 if obligation.duty is Duty.REQUIRE else row["begin"]
            end = NEVER if window.to_us is None else last + window.to_us
            found.append(Instance(begin, max(begin, end), key_of(row), row, one.certain and inside))
        return found
    opens = history.falls(window.opens)
    closes = NEVER if window.closes is None else history.falls(window.closes)
    if not isinstance(window, Every) or opens >= min(as_of, closes):
        if isinstance(window, Every) and opens >= NEVER:
            return []
        return [Instance(opens, max(opens, closes))]
    found = []
    begin = opens
    day = local_day(opens, history.law.day_starts, 0)
    while begin < min(as_of, closes):
        after = local_day(day, history.law.day_starts, window.days)
        found.append(Instance(begin, min(after, closes)))
        begin = day = after
    return found


def key_of(row: Row) -> str:
    return row["ref"] if row["ref"] is not None else row["id"]


def touched(instance: Instance, spans: Spans) -> bool:
    return any(instance.begin < end and instance.end > begin for begin, end in spans)
