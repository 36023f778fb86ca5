"""Sections of the page for what is told beside the promises; each None where there is nothing to tell."""

from typing import Final

from servanda.basis import closed, to_us
from servanda.bulletin.forms.measured import measured
from servanda.bulletin.public import PublicCount
from servanda.bulletin.public_lines import CLASSES, AmountLine, AreaDrawn, SquaresDrawn, ToldLine
from servanda.bulletin.statement import Bulletin
from servanda.bulletin.wording import BulletinWords
from servanda.page import (
    Area,
    Cell,
    Chip,
    Column,
    Instant,
    Line,
    Map,
    Prose,
    Row,
    Table,
    Timeline,
    Tone,
    Verbatim,
)

#: So many letters of a promise stand at a mark on a line.
_SHORT: Final = 96


def shown(one: PublicCount | None, words: BulletinWords, missing: str = "not-to-be-had") -> int | str:
    """A count for a cell: a number, or in words that it is withheld or was not counted."""
    if one is None:
        return words.say(missing)
    return words.count(one) if one.value is None else one.value


def tracks(bulletin: Bulletin, words: BulletinWords) -> Table | None:
    """Tracks side by side, a row each, a column for each way to stand."""
    if not bulletin.by_track:
        return None
    keys = [key for key, _ in bulletin.by_track[0].counts]
    return Table(
        id="tracks",
        title=words.say("section-tracks"),
        columns=(
            Column(words.say("track")),
            *(Column(words.say(f"status-{key.replace(' ', '-')}"), "number") for key in keys),
        ),
        rows=tuple(
            Row((one.title, *(shown(count, words) for _, count in one.counts)), id=one.track)
            for one in bulletin.by_track
        ),
    )


def told(bulletin: Bulletin, words: BulletinWords) -> Table | None:
    """What others counted, with the days it is of and their own sentence."""
    if not bulletin.told:
        return None
    return Table(
        id="told",
        title=words.say("section-told"),
        intro=words.say("told-intro"),
        columns=(
            Column(words.say("told-what")), Column(words.say("told-now"), "number"),
            Column(words.say("of-before"), "number"), Column(words.say("told-days")), Column(words.say("source-title")),
        ),
        rows=tuple(_told(one, words) for one in bulletin.told),
    )  # fmt: skip


def _told(one: ToldLine, words: BulletinWords) -> Row:
    first, last = words.day(one.first), words.day(one.last)
    days = first if one.first == one.last else words.say("period", first=first, last=last)
    label: Cell | str = Cell(one.label, link="reported") if one.sentence else one.label
    return Row((label, shown(one.now, words), shown(one.before, words), days, one.source),
               id=one.key)  # fmt: skip


def reported(bulletin: Bulletin, words: BulletinWords) -> Prose | None:
    """What published reports say, word for word: the sentences of the counts above, and those without a number."""
    # A sentence that gives two counts is quoted once, with both.
    told: dict[tuple[str, str], list[str]] = {}
    for line in bulletin.told:
        told.setdefault((line.sentence, line.source), []).append(line.label)
    quotes = [
        *((text, "; ".join(labels), source) for (text, source), labels in told.items() if text),
        *((one.text, one.label, one.source) for one in bulletin.reported),
    ]
    if not quotes:
        return None
    return Prose(
        id="reported",
        title=words.say("section-reported"),
        paragraphs=(words.say("reported-intro"),),
        verbatim=tuple(Verbatim(text, "en", label, source) for text, label, source in quotes),
    )


def amounts(bulletin: Bulletin, words: BulletinWords) -> Table | None:
    """Amounts promised for these days against what reports tell was given."""
    if not bulletin.amounts:
        return None

    def row(one: AmountLine) -> Row:
        short = (
            words.say("amount-short", short=one.short.value or 0, windows=one.windows.value)
            if one.windows.value
            else ""
        )
        return Row((promised_in_short(one.sentence, one.clause), shown(one.promised, words),
                    shown(one.given, words, "amount-untold"),
                    measured(one.promised.value or 0, one.unit, words, alone=True), short))  # fmt: skip

    return Table(
        id="amounts",
        title=words.say("section-amounts"),
        intro=words.say("amounts-intro"),
        columns=(
            Column(words.say("board-clause")), Column(words.say("amount-promised"), "number"),
            Column(words.say("amount-given"), "number"), Column(words.say("amount-unit")),
            Column(words.say("amount-windows")),
        ),
        rows=tuple(map(row, bulletin.amounts)),
    )  # fmt: skip


def steps(bulletin: Bulletin, words: BulletinWords) -> Table | None:
    """Withdrawal by zone and date."""
    if not bulletin.steps:
        return None
    return Table(
        id="steps",
        title=words.say("section-steps"),
        columns=(
            Column(words.say("step-zone")), Column(words.say("board-who")), Column(words.say("owed-by")),
            Column(words.say("board-status")), Column(words.say("board-clause")),
        ),
        rows=tuple(
            Row((one.zone or words.say("step-nowhere"), one.who, words.dated(one.by) or words.say("step-no-day"),
                 Cell(chips=(Chip(one.status),)), promised_in_short(one.sentence, one.clause)))
            for one in bulletin.steps
        ),
    )  # fmt: skip


def parties(bulletin: Bulletin, words: BulletinWords) -> Table | Prose | None:
    """By participant, only of acts of which a source records who did them."""
    if not bulletin.parties:
        return Prose(id="parties", title=words.say("section-parties"), paragraphs=(words.say("party-none"),))
    return Table(
        id="parties",
        title=words.say("section-parties"),
        intro=words.say("party-intro"),
        columns=(
            Column(words.say("board-who")), Column(words.say("region-acts"), "number"),
            Column(words.say("region-deaths"), "number"),
        ),
        rows=tuple(Row((one.name, shown(one.acts, words), shown(one.deaths, words))) for one in bulletin.parties),
    )  # fmt: skip


def promised_in_short(sentence: str, clause: str) -> Cell:
    """The beginning of a promise, for a column of a table: on a telephone the whole would fill it; it leads there."""
    return Cell(begun(sentence), link=f"board/{clause}")


def begun(sentence: str) -> str:
    """The beginning of a promise, as much as a column of a table has room for; the whole where that is short."""
    if len(sentence) <= _SHORT:
        return sentence
    return f"{closed(sentence[:_SHORT].rpartition(' ')[0].rstrip(' ,;:،؛'))}…"


def _shortened(sentence: str, words: BulletinWords) -> str:
    """The beginning of a promise in quotation marks, for a mark on a line."""
    return words.say("quoted", text=begun(sentence))


def days(bulletin: Bulletin, words: BulletinWords) -> Timeline | None:
    """Days set by the agreement and of public acts, on one axis with the period."""
    from datetime import datetime, time
    from zoneinfo import ZoneInfo

    if not bulletin.days:
        return None
    zone = ZoneInfo(bulletin.period.zone)
    sentence = {one.clause: one.sentence for one in bulletin.board}
    instants = tuple(
        Instant(
            to_us(datetime.combine(one.day, time(12), zone)),
            words.say(
                f"day-{one.sort}", what=_shortened(sentence[one.text], words) if one.text in sentence else one.text
            ),
        )
        for one in bulletin.days
    )
    begin = min(bulletin.period.begin, *(one.at for one in instants))
    end = max(bulletin.period.end, *(one.at for one in instants))
    # So that the first mark stands whole.
    begin -= (end - begin) // 40
    return Timeline(
        id="days", title=words.say("section-days"), instants=instants, begin=begin, end=end, now=bulletin.period.end
    )


def readings(bulletin: Bulletin, words: BulletinWords) -> Table | None:
    """A reading of escalation, each line marked as a statistical model's, and once on what all of them rest."""
    if not bulletin.readings:
        return None
    rests = dict.fromkeys(one.rests for one in bulletin.readings)
    return Table(
        id="readings",
        title=words.say("section-readings"),
        intro=" ".join((words.say("readings-intro"), *rests)),
        columns=(Column(words.say("reading-what")), Column(words.say("reading-said"))),
        rows=tuple(
            Row((words.say("reading-by-model", label=one.label), " ".join(one.said)), id=f"reading-{one.key}")
            for one in bulletin.readings
        ),
    )


def ground(bulletin: Bulletin, words: BulletinWords) -> Map | None:
    """The agreement's areas by class of count, and its lines; regions it does not draw as squares; no point."""
    if not bulletin.areas and not bulletin.lines and not bulletin.squares:
        return None
    squares = bulletin.squares[0].quarters if bulletin.squares else 0
    return Map(
        id="ground",
        title=words.say("section-ground"),
        intro=words.say("ground-intro")
        + (f" {words.say('ground-squares', size=words.number(squares * 250))}" if squares else ""),
        areas=(*(_squares(one, words) for one in bulletin.squares), *(_area(one, words) for one in bulletin.areas)),
        lines=tuple(Line(one.label, (one.points,), coarse=one.coarse) for one in bulletin.lines),
    )


def _squares(one: SquaresDrawn, words: BulletinWords) -> Area:
    size = one.quarters / 4
    rings = tuple(
        tuple(((x + dx) * size, (y + dy) * size) for dx, dy in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0)))
        for x, y in one.squares
    )
    return _area(AreaDrawn(one.label, rings, one.level, coarse=True), words)


def _area(one: AreaDrawn, words: BulletinWords) -> Area:
    tone: Tone = "unseen" if one.level == -1 else "one" if one.level else "plain"
    return Area(
        one.label if one.level is None else f"{one.label}: {level_said(one.level, words)}",
        one.rings,
        tone,
        one.coarse,
        shade=max(one.level or 0, 0),
    )


def level_said(level: int | None, words: BulletinWords) -> str:
    """The class of a count in words."""
    if level is None:
        return words.say("level-uncounted")
    if level < 1:
        return words.say("level-withheld" if level else "level-none")
    if level == len(CLASSES):
        return words.say("level-from", least=CLASSES[-1])
    return words.say("level-within", least=CLASSES[level - 1], most=CLASSES[level] - 1)
