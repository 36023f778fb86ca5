"""The course an agreement sets: phases, windows of clauses and dates that matter, on one axis of real time."""

from collections.abc import Iterator

from servanda.agreement import Agreement
from servanda.basis import DAY, NEVER
from servanda.operations.dates import Dated, Dates
from servanda.operations.pages.dates_told import date_words
from servanda.operations.pages.wording import Words
from servanda.page import Instant, Lane, LaneSpan, Prose, Timeline, Tone

#: What has a beginning and no end is drawn this much longer than the last date, and runs off the axis.
_BEYOND = 1 / 12
#: What the axis shows before the first date, at most.
_MOST_BEFORE = 28 * DAY
#: Dates listed beneath the axis; each clause's own stand in its lane and in its entry.
MOST_DATES = 20
#: Clauses without a date that are named; the others are counted.
MOST_NAMED = 5


def dated_course(agreement: Agreement, words: Words) -> Timeline | Prose:
    """Phases and clauses with their real dates; words instead, where nothing has a date."""
    dates = Dates(agreement)
    lanes = [_agreement(agreement, dates, words)]
    for phase in agreement.phases:
        lanes.append(_lane(words.name(agreement, phase.id), dates.of_phase(phase.id), agreement, words, "lanes-phases"))
    open_ended = []
    for clause in agreement.clauses:
        placed = [
            one for one in dates.of_clause(clause.id) if one.at is not None and one.role not in ("term", "notice")
        ]
        if placed:
            link = f"sentences/{clause.id}"
            lanes.append(
                _lane(
                    words.clause(clause.id), tuple(placed), agreement, words, "lanes-clauses", link,
                    clause.promise.performs,
                )
            )  # fmt: skip
        else:
            open_ended.append(clause.id)
    instants = tuple(sorted(_instants(agreement, dates, words), key=lambda one: one.at))[:MOST_DATES]
    shown = [lane for lane in lanes if lane.spans or lane.instants]
    ends = [t for lane in shown for span in lane.spans for t in (span.begin, span.end)]
    ends += [one.at for lane in shown for one in lane.instants] + [one.at for one in instants]
    if not ends:
        return Prose("course", words.say("dated-title"), (words.say("dated-none"),))
    margin = max(int((max(ends) - min(ends)) * _BEYOND), 7 * DAY)
    undated = words.say("dated-undated", n=len(open_ended), clauses=_some(open_ended, words)) if open_ended else ""
    return Timeline(
        id="course",
        title=words.say("dated-title"),
        lanes=tuple(map(_run_on, shown)),
        instants=instants,
        intro=" ".join((words.say("dated-intro", zone=agreement.timing.zone), undated)).strip(),
        begin=min(ends) - min(margin // 4, _MOST_BEFORE),
        end=max(ends) + margin,
    )


def _some(clauses: list[str], words: Words) -> str:
    """The first of several clauses, and how many more there are."""
    named = [words.plain(one) for one in clauses[:MOST_NAMED]]
    more = len(clauses) - len(named)
    return words.listed([*named, *([words.say("dated-more", n=more)] if more else [])])


def _run_on(lane: Lane) -> Lane:
    """A beginning without an end runs off the axis."""
    if lane.spans or len(lane.instants) != 1 or not lane.note:
        return lane
    begin = lane.instants[0].at
    return Lane(lane.label, (LaneSpan(begin, NEVER, lane.note, tone="plain"),), group=lane.group, link=lane.link)


def _agreement(agreement: Agreement, dates: Dates, words: Words) -> Lane:
    entry, end = dates.at(agreement.timing.entry), dates.at(agreement.timing.expiry, closing=True)
    label = words.say("lane-agreement")
    if entry is None:
        return Lane(label)
    if end is not None and end >= entry:
        return Lane(label, (LaneSpan(entry, end, words.say("life-in-force")),))
    return Lane(label, instants=(Instant(entry, ""),), note=words.say("life-in-force"))


def _lane(
    label: str,
    placed: tuple[Dated, ...],
    agreement: Agreement,
    words: Words,
    group: str,
    link: str = "",
    performs: bool = False,
) -> Lane:
    """The moments of one thing: a span per part that begins and ends, a diamond for an end alone."""
    tone: Tone = "waiting" if performs else "plain"
    parts: dict[str, list[Dated]] = {}
    for one in placed:
        if one.at is not None:
            parts.setdefault(one.part, []).append(one)
    spans, instants, note = [], [], ""
    for part, moments in parts.items():
        opens = next((one.at for one in moments if one.role == "opens" and one.at is not None), None)
        ends = [one for one in moments if one.role != "opens" and one.at is not None]
        if opens is not None and ends and (ends[-1].at or 0) >= opens:
            spans.append(LaneSpan(opens, ends[-1].at or opens, words.plain(part), tone=tone))
        elif opens is not None and not ends:
            instants.append(Instant(opens, date_words(moments[0], agreement, words)))
            note = words.say("lane-from")
        for one in ends:
            if opens is None or len(ends) > 1 or (one.at or 0) < opens:
                instants.append(Instant((one.at or 0) - (1 if one.whole_day else 0), date_words(one, agreement, words)))
    alone = len(instants) == 1 and not spans
    return Lane(label, tuple(spans), tuple(instants), group=words.say(group), link=link, note=note if alone else "")


def _instants(agreement: Agreement, dates: Dates, words: Words) -> Iterator[Instant]:
    """Signature, entry, end of the term, dated events, versions, and the terms and notice days of renewals."""
    yield from _frame(agreement, dates, words)
    for key, event in agreement.events.items():
        at = dates.at(event.on)
        if at is not None:
            yield Instant(at, words.name(agreement, key), event.source.mark if event.source else "")
    for version in agreement.versions:
        at = dates.at(version.made)
        if at is not None:
            called = words.brief(version.called, f"versions.{version.id}.called")
            mark = version.source.mark if version.source else ""
            yield Instant(at, words.say("instant-version", called=called), mark)
    for clause in agreement.clauses:
        if clause.kind == "renews":
            for one in dates.of_clause(clause.id):
                if one.at is not None and one.role in ("term", "notice"):
                    yield Instant(one.at, words.say(f"instant-{one.role}", clause=words.plain(clause.id)))


def _frame(agreement: Agreement, dates: Dates, words: Words) -> Iterator[Instant]:
    """Signature, entry into force, end of the term."""
    timing = agreement.timing
    mark = timing.source.mark if timing.source else ""
    signed, entry, end = dates.at(timing.signed), dates.at(timing.entry), dates.at(timing.expiry, closing=True)
    together = signed is not None and signed == entry
    named = (
        (signed if together else None, "instant-signed-entry"),
        (None if together else signed, "instant-signed"),
        (None if together else entry, "instant-entry"),
        (None if end is None else end - 1, "instant-expiry"),
    )
    for at, message in named:
        if at is not None:
            yield Instant(at, words.say(message), mark)
