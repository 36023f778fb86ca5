"""Assessments with their reasons: every instance that presses, and the last that was met, of each clause."""

from dataclasses import replace

import numpy as np

from servanda.agreement import Agreement
from servanda.basis import DAY, EVER, NEVER
from servanda.compliance import Assessed, Assessments, Status
from servanda.operations.assess import ClauseLine
from servanda.operations.pages.board import chips
from servanda.operations.pages.facts_in_words import line
from servanda.operations.pages.sentences import in_full, short
from servanda.operations.pages.standing import PRESSING, status_word
from servanda.operations.pages.wording import Words
from servanda.page import Chip, Reason, ReasonLine, Reasons

SHOWN = 25
#: Facts listed per clause on the page; JSON output has them all.
MOST_LINES = 60
#: Parts of a clause whose windows are told one by one; of more, only the first and the last day.
MOST_PARTS = 4


def reasons(
    agreement: Agreement,
    result: Assessments,
    lines: tuple[ClauseLine, ...],
    words: Words,
    sources: dict[str, str],
) -> Reasons:
    """One entry per clause: its sentence, how it stands, and the facts it rests on."""
    return Reasons(
        id="reasons",
        title=words.say("reasons-title"),
        items=tuple(_reason(agreement, result, each, words, sources) for each in lines),
        intro=words.say("reasons-intro", n=MOST_LINES),
        shown=SHOWN,
        fold=words.say("reasons-fold"),
    )


def _reason(
    agreement: Agreement, result: Assessments, each: ClauseLine, words: Words, sources: dict[str, str]
) -> Reason:
    clause = agreement.clause(each.clause)
    found = result.of(each.clause)
    listed: list[ReasonLine] = []
    total = 0
    for one in found:
        for n in _order(one):
            rows = one.reasons(n)
            doubts = one.doubts(n)
            total += len(rows) + len(doubts)
            room = MOST_LINES - len(listed)
            if room <= 0 or not len(rows) + len(doubts):
                continue
            head = Chip(Status(one.status[n]).word)
            for position, row in enumerate(result.facts_at(rows[:room]).iter_rows(named=True)):
                said = line(row, agreement, words, sources)
                listed.append(_with_chip(said, head if position == 0 else None))
            for row in result.facts_at(doubts[: max(0, room - len(rows))]).iter_rows(named=True):
                said = line(row, agreement, words, sources)
                listed.append(_with_chip(said, Chip("open", label=words.say("chip-doubt"))))
    return Reason(
        id=each.clause,
        title=short(each.clause, agreement, words),
        chips=chips(each, words),
        who=words.names(agreement, clause.who),
        when=spans(found, agreement.timing.zone, words),
        coverage_ppm=each.coverage_ppm or None,
        coverage_note="" if each.coverage_ppm else words.say("coverage-none"),
        conclusion=conclusion(each, found, agreement.timing.zone, words),
        lines=tuple(listed),
        total=total,
        link=f"board/{each.clause}",
        full=in_full(each.clause, agreement, words),
    )


def _with_chip(said: ReasonLine, chip: Chip | None) -> ReasonLine:
    return replace(said, chip=chip)


def _order(one: Assessed) -> list[int]:
    """Instances that press first; within one status in order of time."""
    rank = {Status.CONTRARY: 0, Status.OVERDUE: 1, Status.OPEN: 2, Status.NOT_OBSERVED: 3, Status.MET: 4}
    weight = np.array([rank[Status(status)] for status in one.status], dtype=np.int64)
    return [int(n) for n in np.argsort(weight, kind="stable")]


def spans(found: tuple[Assessed, ...], zone: str, words: Words) -> str:
    """The first and last day assessed: of each part where there are few, else of all together."""
    dated = [one for one in found if len(one)]
    if len(dated) <= MOST_PARTS:
        return words.say("gap").join(_part(one, words, _span([one], zone, words)) for one in dated)
    return words.say("part-span", n=len(dated), span=_span(dated, zone, words))


def _span(found: list[Assessed], zone: str, words: Words) -> str:
    begin = min(int(one.begin.min()) for one in found)
    end = max(int(one.end.max()) for one in found)
    windows = max(len(one) for one in found)
    if begin >= NEVER:
        return words.say("not-begun")
    opens = words.date(begin, zone) if begin > EVER // 2 else ""
    closes = words.deadline(end, zone) if end < NEVER // 2 else words.say("no-end")
    return words.say("span", opens=opens, opens_n=int(bool(opens)), closes=closes, n=windows)


def _part(one: Assessed, words: Words, said: str) -> str:
    part = one.obligation.part
    return words.say("of-part", part=words.plain(part), said=said) if part else said


def conclusion(each: ClauseLine, found: tuple[Assessed, ...], zone: str, words: Words) -> str:
    """The reading in a sentence per obligation, with the sums it rests on."""
    said = []
    for one in found:
        if one.dormant:
            said.append(_part(one, words, words.say("reading-dormant")))
        elif not len(one):
            said.append(_part(one, words, words.say("reading-no-act")))
        elif len(one) == 1:
            said.append(_part(one, words, _single(one, zone, words)))
        else:
            said.append(_part(one, words, _counted(one, words)))
    if len(said) > MOST_PARTS:
        said = _merged(found, words)
    if each.alleged_only:
        contrary = each.headline == "contrary indication"
        said.append(words.say("reading-alleged" if contrary else "reading-one-side"))
    return " ".join(said)


def _counted(one: Assessed, words: Words) -> str:
    counts = {status.word: n for status, n in one.counts().items() if n}
    return words.say("reading", said=_tally(counts, words))


def _tally(counts: dict[str, int], words: Words) -> str:
    named = [
        words.say("count-of", n=words.counted(counts[key]), status=status_word(key, words))
        for key in PRESSING
        if counts.get(key)
    ]
    return words.listed(named)


def _merged(found: tuple[Assessed, ...], words: Words) -> list[str]:
    """Of very many parts, how many stand how; each is in the list of reasons and in JSON output."""
    counts: dict[str, int] = {}
    for one in found:
        for status, n in one.counts().items():
            counts[status.word] = counts.get(status.word, 0) + n
    waiting = sum(1 for one in found if one.dormant or not len(one))
    said = [words.say("reading", said=_tally(counts, words))] if any(counts.values()) else []
    return [*said, *([words.say("reading-parts-waiting", n=waiting)] if waiting else [])]


def _single(one: Assessed, zone: str, words: Words) -> str:
    said = status_word(Status(one.status[0]).word, words)
    met = int(one.met_at[0])
    if one.status[0] == Status.MET and abs(met) < NEVER // 2:
        said = words.say("reading-on", said=said, day=words.date(met, zone))
    late = int(one.late_us[0])
    if late > 0:
        said = words.say("reading-late", said=said, n=-(-late // DAY))
    unit = one.obligation.terms[0].tally.select.unit if one.obligation.terms else ""
    bound = one.obligation.lo if one.obligation.lo is not None else one.obligation.hi
    counted = one.obligation.terms and one.obligation.terms[0].tally.measure == "count"
    if not counted and bound is not None:
        have, of = words.amount(int(one.value[0]), unit), words.amount(bound, unit)
        said = words.say("reading-sum", said=said, have=have, of=of)
    return words.say("reading", said=said)
