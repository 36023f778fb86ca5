"""Public statements beside recorded acts, a timeline for each participant; nobody's sincerity is judged."""

from collections.abc import Iterator
from typing import Final

from servanda.basis import closed
from servanda.escalation import Said, SaidAndDone, Signals, signals_data, signals_of
from servanda.operations.escalate.opened import Opened
from servanda.operations.escalate.parts.seen import forces_told
from servanda.operations.escalate.told import Told
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Column, Instant, Lane, Prose, Row, Section, Series, Table, Timeline
from servanda.vocabulary import act_label

NAME: Final = "signals"
#: Statements drawn for each at most: the first, the last, and evenly between; the same for everybody.
DRAWN: Final = 6
#: Letters of a statement beside its picture; the table has all of it.
LETTERS: Final = 110
#: Words of the table, whole; longer ones are cut and say so. The same for everybody.
LONGEST: Final = 1_200


def told(opened: Opened, words: Words) -> Told:
    """A timeline for each participant, acts nobody is recorded for beneath, statements in full, coverage per side."""
    found = signals_of(opened.facts, opened.acts, opened.agreement, opened.law, as_of=opened.as_of)
    zone = opened.acts.zone
    sections = (
        *said_and_done(opened, words, found),
        _sides(opened, words, found),
        _statements(opened, words, found),
    )
    return Told(
        words.say("esc-signals-title"), "public", sections, signals_data(found, zone), (*_lines(opened, words, found),)
    )


def said_and_done(opened: Opened, words: Words, found: Signals) -> tuple[Section, ...]:
    """The notice, a timeline for each participant, and acts nobody is recorded for beneath."""
    if not any(one.statements or one.acted or one.talks for one in found.sides):
        empty = Prose(id="signals-empty", paragraphs=(words.say("esc-signals-empty"),), manner="notice")
        return (_notice(words, found), empty, *_unattributed(words, found))
    timelines = (_timeline(opened, words, found, one) for one in found.sides)
    return (_notice(words, found), *timelines, *_unattributed(words, found))


def _notice(words: Words, found: Signals) -> Section:
    said = ("esc-signals-no-judgement", "esc-signals-own-acts", "esc-signals-silence")
    alike = words.say("esc-signals-alike", n=found.limit, drawn=DRAWN)
    return Prose(
        id="signals-meaning",
        title=words.say("esc-signals-title"),
        paragraphs=(*map(words.say, said), alike),
        manner="notice",
    )


def _timeline(opened: Opened, words: Words, found: Signals, one: SaidAndDone) -> Section:
    name = words.name(opened.agreement, one.side)
    said = tuple(Instant(each.at, _brief(words, each)) for each in drawn(one.said))
    highest = max((n for each in found.sides for n in each.acts if n is not None), default=0)
    talks = tuple(Instant(at, words.say("esc-signals-talk")) for at in one.talks)
    # Where any participant is named in talks each has the row, so that one that is not can be seen not to be.
    lanes = (Lane(words.say("esc-signals-talks"), (), talks),) if any(each.talks for each in found.sides) else ()
    acts = _series(words, found, one.acts, "esc-signals-acts", "one", highest)
    return Timeline(
        id=f"signals-{one.side}", title=words.say("esc-signals-of", who=name), lanes=lanes, series=(acts,),
        instants=said,
        intro=_counts(words, one),
        begin=found.edges[0], end=found.edges[-1],
    )  # fmt: skip


def _counts(words: Words, one: SaidAndDone) -> str:
    """Statements, own acts and those that name it; and how many of its own stand in no bar, where some do not."""
    counts = words.say("esc-signals-counts", said=one.statements, acted=one.acted, named=one.named)
    left = one.acted - sum(n or 0 for n in one.acts)
    return f"{counts}. {words.say('esc-signals-in-no-bar', n=left)}" if left > 0 else counts


def drawn(said: tuple[Said, ...]) -> tuple[Said, ...]:
    """Of many statements the first, the last and those evenly between, by their order alone."""
    if len(said) <= DRAWN:
        return said
    return tuple(said[n * (len(said) - 1) // (DRAWN - 1)] for n in range(DRAWN))


def _series(
    words: Words, found: Signals, counts: tuple[int | None, ...], label: str, tone: str, reach: int = 0
) -> Series:
    step = words.say(f"esc-signals-per-{found.step}")
    return Series(
        words.say(label), found.edges, counts, words.say("esc-signals-unit"), step, tone, reach=reach,  # type: ignore[arg-type]
        absent=words.say("esc-signals-not-counted"), note=words.say("esc-signals-hatched") if None in counts else "",
    )  # fmt: skip


def _unattributed(words: Words, found: Signals) -> Iterator[Section]:
    if not any(found.unattributed):
        return
    series = _series(words, found, found.unattributed, "esc-signals-nobody", "plain")
    yield Timeline(
        id="signals-unattributed", title=words.say("esc-signals-unattributed"), series=(series,),
        intro=words.say("esc-signals-unattributed-how"), begin=found.edges[0], end=found.edges[-1],
    )  # fmt: skip


def _brief(words: Words, one: Said) -> str:
    label = act_label(one.act, words.language)
    said = _cut(one.words, LETTERS)
    # Words of another direction are kept apart, so that neither turns the other's order.
    return words.paired(label, f"\u2068{said}\u2069" if words.direction == "rtl" else said) if said else label


def _cut(text: str, letters: int) -> str:
    return text if len(text) <= letters else f"{closed(text[:letters].rsplit(None, 1)[0])} …"


def _sides(opened: Opened, words: Words, found: Signals) -> Section:
    columns = ("side", "statements", "acted", "named", "sources")
    return Table(
        id="signals-sides",
        title=words.say("esc-signals-coverage"),
        intro=forces_told(opened, words),
        columns=tuple(
            Column(words.say(f"esc-signals-{one}"), "text" if one == "side" else "number") for one in columns
        ),
        rows=tuple(
            Row((words.name(opened.agreement, one.side), one.statements, one.acted, one.named, one.sources))
            for one in found.sides
        ),
    )  # fmt: skip


def _statements(opened: Opened, words: Words, found: Signals) -> Section:
    def name(key: str) -> str:
        return words.name(opened.agreement, key) if key in opened.agreement.participants else words.plain(key)

    def row(side: str, one: Said) -> Row:
        whom = words.side_by_side((name(side) if side else words.say("esc-signals-other"), *map(name, one.joint)))
        source = " · ".join(part for part in (one.source, one.said_by, one.mark) if part)
        return Row((
            Cell(words.date(one.at, opened.acts.zone), order=one.at), whom, act_label(one.act, words.language),
            _cut(one.words, LONGEST) or "–", source,
        ))  # fmt: skip

    columns = ("day", "who", "kind", "words", "source")
    every = [(each.side, one) for each in (*found.sides, found.others) for one in each.said]
    once = {one.fact: (side, one) for side, one in reversed(every)}
    ordered = sorted(once.values(), key=lambda pair: (pair[1].at, pair[1].fact))
    return Table(
        id="signals-statements",
        title=words.say("esc-signals-statements"),
        columns=tuple(Column(words.say(f"esc-signals-{one}")) for one in columns),
        rows=tuple(row(side, one) for side, one in ordered),
        intro=words.say("esc-signals-verbatim"),
    )


def _lines(opened: Opened, words: Words, found: Signals) -> Iterator[str]:
    yield words.say("esc-signals-no-judgement")
    for one in found.sides:
        counts = words.say("esc-signals-counts", said=one.statements, acted=one.acted, named=one.named)
        yield words.say("esc-signals-line", who=words.name(opened.agreement, one.side), counts=counts)
        for each in drawn(one.said):
            yield f"{words.day(each.day)} – {_brief(words, each)} [{each.source}]"
