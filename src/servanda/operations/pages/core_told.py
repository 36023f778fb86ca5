"""The core in plain words: what an obligation asks, its windows, its bound, and the conditions moments hang on."""

from collections.abc import Iterator

from servanda.agreement import (
    Agreement,
    AllOf,
    AnyOf,
    AtLeast,
    Condition,
    Each,
    Every,
    Holds,
    Kept,
    Lives,
    Moment,
    Not,
    Obligation,
    Once,
    Reached,
    Select,
    Since,
    Tally,
    duration_words,
)
from servanda.basis import EVER, NEVER
from servanda.operations.pages.wording import Words
from servanda.vocabulary import act_label

#: Conditions are told down to this depth; what lies deeper is only named.
DEEPEST = 4


def asks(select: Select, agreement: Agreement, words: Words) -> tuple[str, ...]:
    """What a fact must be to be selected, one demand each."""
    return tuple(_asks(select, agreement, words))


def _asks(select: Select, agreement: Agreement, words: Words) -> Iterator[str]:  # noqa: C901  (one arm per demand)
    say = words.say

    def named(keys: tuple[str, ...]) -> str:
        return words.names(agreement, keys)

    if select.acts:
        acts = words.listed([f"{act_label(act, words.language)} ({act})" for act in select.acts], "or")
        yield say("ask-acts", acts=acts)
    if select.actors:
        yield say("ask-joint" if select.joint else "ask-actors", who=named(select.actors))
    if select.toward:
        yield say("ask-toward", who=named(select.toward))
    if select.zones:
        yield say("ask-zones", where=named(select.zones))
    if select.outside:
        yield say("ask-outside", where=named(select.outside))
    for message, values in (
        ("ask-weapons", select.weapons), ("ask-items", select.items), ("ask-clauses", select.clauses),
        ("ask-statuses", select.statuses), ("ask-kinds", select.kinds),
    ):  # fmt: skip
        if values:
            yield say(message, what=words.listed([words.plain(value) for value in values], "or"))
    low, high = select.calibre_from_mm, select.calibre_below_mm
    if low is not None or high is not None:
        yield say("ask-calibre", low=low or 0, high=high or 0)
    if select.unit:
        yield say("ask-unit", unit=words.plain(select.unit))
    if select.certified_by:
        yield say("ask-certified", who=named(select.certified_by))
    if select.own:
        yield say("ask-own", clause=words.plain(select.own))
    yield say("ask-crisp" if select.crisp else "ask-supported")


def tally_told(tally: Tally, coefficient: int, words: Words) -> str:
    """What a selected fact adds."""
    return words.say(f"tally-{tally.measure}", times=coefficient, times_n=int(coefficient != 1))


def bound_told(one: Obligation, words: Words) -> str:
    """The bound: at least, at most, or none."""
    lo = "" if one.lo is None else words.number(one.lo)
    hi = "" if one.hi is None else words.number(one.hi)
    return words.say("bound", lo=lo, hi=hi, lo_n=int(one.lo is not None), hi_n=int(one.hi is not None))


def window_told(one: Obligation, agreement: Agreement, words: Words) -> tuple[str, ...]:
    """How the windows of an obligation are computed, and from which moments."""
    window, say = one.window, words.say
    if isinstance(window, Each):
        opens = "" if window.from_us <= EVER // 2 or not window.from_us else _length(window.from_us, words)
        # Half-open: so long after and one microsecond is what an author means by so long.
        last = None if window.to_us is None else window.to_us - 1
        told = say(
            "window-each",
            opens=opens, opens_n=int(bool(opens)), before_n=int(window.from_us <= EVER // 2),
            closes="" if last is None else _length(last, words),
            closes_side="none" if last is None else "before" if last < 0 else "after",
        )  # fmt: skip
        return (told, *(say("window-trigger", ask=ask) for ask in asks(window.trigger, agreement, words)))
    opens = say("window-opens", moment=moment_told(window.opens, agreement, words))
    if isinstance(window, Every):
        rhythm = say("window-every", n=window.days)
    elif isinstance(window, Once):
        rhythm = say("window-once")
    closes = window.closes
    ends = (
        say("window-no-close")
        if closes is None
        else say("window-closes", moment=moment_told(closes, agreement, words, closing=True))
    )
    return (rhythm, opens, ends)


def _length(us: int, words: Words) -> str:
    return duration_words(abs(us), words.language)


def moment_told(moment: Moment, agreement: Agreement, words: Words, *, closing: bool = False) -> str:
    """A moment: its date, or so long after what it hangs on."""
    zone = agreement.timing.zone
    if moment.after is None:
        if not EVER < moment.us < NEVER:
            return words.say("not-stated")
        return words.deadline(moment.us, zone) if closing else words.instant(moment.us, zone)
    days = moment.days or 0
    length = _length(moment.us, words) if moment.us else ""
    return words.say(
        "moment-after",
        what=condition_told(moment.after, agreement, words),
        days=max(days - (1 if closing and days else 0), 0),
        length=length,
        length_n=int(bool(length)),
    )


def condition_told(condition: Condition, agreement: Agreement, words: Words, depth: int = 0) -> str:
    """A condition of the core in words."""
    say = words.say
    if depth >= DEEPEST:
        return say("core-deeper")

    def parts(listed: tuple[Condition, ...]) -> list[str]:
        return [condition_told(part, agreement, words, depth + 1) for part in listed]

    match condition:
        case Reached():
            return say("core-reached", moment=moment_told(condition.moment, agreement, words))
        case Holds():
            sums = [
                words.listed(list(asks(term.tally.select, agreement, words)), apart=True) for term in condition.terms
            ]
            lo, hi = condition.lo, condition.hi
            return say(
                "core-holds",
                sums=words.listed(sums, apart=True),
                lo=words.number(lo or 0), lo_n=int(lo is not None), hi=words.number(hi or 0), hi_n=int(hi is not None),
            )  # fmt: skip
        case AllOf():
            return words.listed(parts(condition.parts), apart=True)
        case AnyOf():
            return say("core-any", parts=words.listed(parts(condition.parts), "or", apart=True))
        case AtLeast():
            return say("core-at-least", n=condition.count, parts=words.listed(parts(condition.parts), apart=True))
        case Not():
            return say("core-not", part=parts((condition.part,))[0])
        case Kept():
            return say("core-kept", part=parts((condition.part,))[0], length=_length(condition.for_us, words))
        case Since():
            return say("core-since", part=parts((condition.part,))[0])
        case Lives():
            states = [say(f"core-life-{str(state).replace(' ', '-')}") for state in condition.states]
            name = str(condition.clause)
            phase = name.removeprefix("phase:")
            called = words.name(agreement, phase) if phase != name else words.plain(name)
            return say("core-lives", what=called, states=words.listed(states, "or"))
    raise TypeError(f"not a condition: {condition!r}")
