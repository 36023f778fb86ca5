"""What a draft leaves undefined so far: words, places, dates, whom a clause binds and who would see it kept."""

from collections.abc import Iterator

from servanda.agreement import Agreement, Clause, Matter, Watch
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Column, Prose, Row, Table

_NOT_STATED = "not stated"


def open_points(agreement: Agreement, words: Words) -> Table | Prose:
    """Everything still undefined, one line each; words instead, where nothing is.

    Words the text uses and nowhere defines; zones nobody has placed; moments that are not stated; clauses that bind
    nobody; and clauses no body is given to observe, where that is a question.
    """
    rows = [
        *_words(agreement, words),
        *_places(agreement, words),
        *_moments(agreement, words),
        *_bonds(agreement, words),
    ]
    title = words.say("open-title")
    if not rows:
        return Prose("open", title, (words.say("open-none" if agreement.clauses else "open-nothing-yet"),))
    return Table(
        id="open",
        title=title,
        columns=tuple(Column(words.say(name)) for name in ("open-what", "open-missing", "word-where")),
        rows=tuple(rows),
        intro=words.say("open-intro"),
    )


def _words(agreement: Agreement, words: Words) -> Iterator[Row]:
    missing = words.say("word-undefined")
    for one in agreement.undefined:
        yield Row((words.author(one), missing, words.say("word-agreement")))
    for clause in agreement.clauses:
        for one in clause.undefined:
            yield Row((words.author(one), missing, _where(clause, words)))


def _places(agreement: Agreement, words: Words) -> Iterator[Row]:
    for key, zone in agreement.zones.items():
        if zone.unlocated:
            yield Row((words.name(agreement, key), words.say("open-place"), words.say("word-agreement")))


def _moments(agreement: Agreement, words: Words) -> Iterator[Row]:
    timing = agreement.timing
    for name, when in (("signed", timing.signed), ("entry", timing.entry)):
        if when is None or str(when) == _NOT_STATED:
            yield Row((words.say(f"open-{name}"), words.say("open-date"), words.say("word-agreement")))
    for clause in agreement.clauses:
        if _NOT_STATED in (str(clause.opening), str(clause.deadline), str(clause.until)):
            yield Row((_called(clause, words), words.say("open-date"), _where(clause, words)))


def _bonds(agreement: Agreement, words: Words) -> Iterator[Row]:
    watch = Watch(Matter(agreement))
    for clause in agreement.clauses:
        if not clause.who and clause.promise.acts():
            yield Row((_called(clause, words), words.say("open-who"), _where(clause, words)))
        if watch.concerns(clause) and not watch.of(clause).by:
            yield Row((_called(clause, words), words.say("open-sight"), _where(clause, words)))


def _called(clause: Clause, words: Words) -> str:
    return words.brief(clause.says, f"clauses.{clause.id}.says") if clause.says else words.plain(clause.id)


def _where(clause: Clause, words: Words) -> Cell:
    return Cell(words.plain(clause.id))
