"""A shown agreement as plain text, in its language: what the terminal prints."""

from collections.abc import Iterator
from dataclasses import dataclass

from servanda.operations.dates import Dates
from servanda.operations.pages.dates_told import date_words
from servanda.operations.pages.positions_told import answer_words, marked_words
from servanda.operations.pages.sentences import owed_words
from servanda.operations.pages.waits_told import circle_words, leaf_words, step_words, whence_words
from servanda.operations.pages.wording import Words
from servanda.operations.show import ShownClause, ShowReport
from servanda.operations.waiting import step_id


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph of text: a heading line and the notes beneath it; ``part`` opens a new part of the whole."""

    head: str
    notes: tuple[str, ...] = ()
    part: bool = False


def tell_agreement(report: ShowReport) -> tuple[Passage, ...]:
    """The whole report in passages."""
    return tuple(_passages(report, Words(report.language)))


def _passages(report: ShowReport, words: Words) -> Iterator[Passage]:
    agreement = report.agreement
    marking = [words.say(f"class-{report.data_class}")] if report.data_class else []
    worth = [words.standing(agreement.standing), *([words.say("draft")] if agreement.draft else [])]
    yield Passage(words.title(agreement), (*marking, *worth), part=True)
    if agreement.phases:
        dates = Dates(agreement)
        yield Passage(words.say("phases-title"), part=True)
        for phase in agreement.phases:
            notes = tuple(date_words(one, agreement, words) for one in dates.of_phase(phase.id))
            yield Passage(words.name(agreement, phase.id), notes)
    yield Passage(words.say("sentences-title"), part=True)
    for line in report.lines:
        yield Passage(f"{line.clause}  {line.sentence}", tuple(_notes(line, report, words)))
    yield Passage(words.say("owed-title"), part=True)
    for one in report.owed:
        yield Passage(
            words.say(
                "owed-line",
                who=words.name(agreement, one.owner),
                what=owed_words(one, agreement, words),
                for_whom=words.names(agreement, one.for_whom),
                for_n=len(one.for_whom),
                to_whom=words.names(agreement, one.to_whom),
                to_n=len(one.to_whom),
            )
        )
    yield from _order(report, words)
    if report.positions is not None:
        yield from _positions(report, words)


def _notes(line: ShownClause, report: ShowReport, words: Words) -> Iterator[str]:
    agreement = report.agreement
    clause = agreement.clause(line.clause)
    for one in line.dates:
        if one.at is not None:
            yield date_words(one, agreement, words)
    if clause.source is not None:
        cited = words.listed([words.plain(key) for key in clause.source.sources])
        yield words.say(
            "note-source",
            mark=clause.source.mark,
            para=words.plain(clause.source.para),
            para_n=int(bool(clause.source.para)),
            cited=cited,
            cited_n=len(clause.source.sources),
        )
    if clause.undefined:
        undefined = words.listed([words.author(one) for one in clause.undefined], apart=True)
        yield words.say("note-undefined", words=undefined)
    if line.missing:
        yield words.say("note-missing", places=words.listed([words.plain(one) for one in line.missing], apart=True))


def _order(report: ShowReport, words: Words) -> Iterator[Passage]:
    agreement = report.agreement
    yield Passage(words.say("waits-title"), () if report.waits else (words.say("waits-none"),), part=True)
    for link in report.waits:
        yield Passage(
            words.say(
                "waits-line",
                waiter=words.plain(step_id(link.waiter)),
                needed=words.plain(step_id(link.needed)),
                words=leaf_words(link, agreement, words),
                whence=whence_words(link.whence, (link.of,) if link.of else (), agreement, words),
            )
        )
    for circle in report.circles:
        steps = tuple(f"{step_id(step)}: {step_words(step, agreement, words)}" for step in circle.steps)
        yield Passage(words.say("circle-line", whence=circle_words(circle, agreement, words)), steps)


def _positions(report: ShowReport, words: Words) -> Iterator[Passage]:
    kept, agreement = report.positions, report.agreement
    if kept is None:
        return
    yield Passage(words.say("positions-title"), part=True)
    for one in kept.answers:
        known = marked_words(one, kept, agreement, words)
        said = (words.author(one.words),) if one.words else ()
        head = words.say(
            "answer-line",
            who=words.name(agreement, one.who),
            clause=one.clause,
            answer=answer_words(one, agreement, words),
        )
        yield Passage(head, (known, *said))
    for option in kept.options:
        known = marked_words(option, kept, agreement, words)
        says = (words.brief(option.says, f"options.{option.id}.says"),) if option.says else ()
        called = words.brief(option.called, f"options.{option.id}.called")
        yield Passage(words.say("option-line", called=called), (*says, known))
