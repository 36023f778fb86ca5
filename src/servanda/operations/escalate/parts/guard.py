"""What else an incident may have been: for the mechanism only, with no likelihood of anything."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from servanda.basis import Place, Refusal
from servanda.escalation import Guard, Happened, Standing, guard_data, guard_of, holders_of, known_of, rule_table
from servanda.operations.escalate.opened import Opened
from servanda.operations.escalate.told import Told
from servanda.operations.guard_words import question_words, reason_words, whom_words
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Column, Prose, Row, Section, Table
from servanda.vocabulary import act_label

if TYPE_CHECKING:
    import polars as pl

NAME: Final = "guard"
#: So many of the latest incidents are listed where none is named; the last is told in full.
LISTED: Final = 12


@dataclass(frozen=True, slots=True)
class _One:
    happened: Happened
    read: Guard


def told(opened: Opened, words: Words) -> Told:
    """The five alternatives of one incident, what is asked of whom, and a list of the latest ones."""
    ones = tuple(_read(opened, row) for row in _chosen(opened))
    if not ones:
        raise Refusal(
            "ESC121", "there is no incident to ask about in the days counted", "name other days or other evidence",
            Place("--incident"),
        )  # fmt: skip
    shown = ones[-1]
    title = words.say("esc-guard-title")
    sections = (_notice(words), *_full(opened, words, shown), *_list(opened, words, ones))
    lines = (words.say("esc-guard-none-likelier"), _name(opened, words, shown.happened), *_lines(opened, words, shown))
    data = {"incidents": [guard_data(one.read) for one in ones], "rules": "escalation/guard/rules.yaml"}
    return Told(title, "mechanism", sections, data, lines)


def _chosen(opened: Opened) -> list[dict[str, Any]]:
    """The acts asked about, in order of time: the one named, else the latest."""
    import polars as pl

    if not opened.incident:
        return opened.acts.table.tail(LISTED).to_dicts()
    asked = pl.lit(opened.incident)
    facts = opened.facts.filter(
        pl.col("id").str.starts_with(asked) | (pl.col("ref") == asked) | (pl.col("incident") == asked)
    )
    rows = opened.acts.table.filter(pl.col("id").is_in(facts["id"].implode()))
    if not len(rows):
        raise Refusal(
            "ESC120",
            f"no incident in the days counted goes by {opened.incident!r}",
            "write its id, or its beginning, as the list of the part guard gives it without a name",
            Place("--incident"),
        )
    return rows.head(1).to_dicts()


def _read(opened: Opened, row: dict[str, Any]) -> _One:
    happened = _happened(opened, row)
    # What was recorded later is no part of what was known by then.
    facts = opened.facts.filter(opened.facts["recorded"].dt.epoch("us") <= opened.as_of)
    known = known_of(happened, facts, opened.law, opened.agreement, opened.coverage)
    holders = holders_of(opened.agreement, opened.law, happened)
    return _One(happened, guard_of(happened.id, happened.act, known, holders))


def _happened(opened: Opened, row: dict[str, Any]) -> Happened:
    own = opened.facts.filter(opened.facts["id"] == row["id"]).select("ref", "incident").row(0)
    return Happened(
        row["id"], row["act"], row["from_us"], row["to_us"], own[0] or "", own[1] or "", row["zone"] or "",
        row["place"] or row["area"] or "", row["lon"], row["lat"],
        (row["actor"],) if row["actor"] else (), _same(opened.facts, own[1], row["id"]),
    )  # fmt: skip


def _same(facts: "pl.DataFrame", group: str | None, own: str) -> frozenset[str]:
    return frozenset(facts.filter(facts["incident"] == group)["id"]) if group else frozenset((own,))


def _notice(words: Words) -> Section:
    said = ("esc-guard-none-likelier", "esc-guard-missing", "esc-guard-own-word", "esc-guard-mechanism")
    return Prose(
        id="guard-meaning", title=words.say("esc-guard-title"), paragraphs=tuple(map(words.say, said)), manner="notice"
    )


def _name(opened: Opened, words: Words, one: Happened) -> str:
    act = words.plain(act_label(one.act, words.language))
    place = one.place or one.zone
    where = words.name(opened.agreement, place) if place in opened.agreement.zones else words.plain(place)
    return words.say("esc-guard-one", act=act, at=words.date(one.begin, opened.acts.zone), where=where or "–")


def _full(opened: Opened, words: Words, one: _One) -> Iterator[Section]:
    table = rule_table()
    yield Table(
        id="guard-alternatives",
        title=_name(opened, words, one.happened),
        columns=tuple(Column(words.say(f"esc-guard-{column}")) for column in ("alternative", "stands", "why")),
        rows=tuple(
            Row((
                words.say(f"esc-guard-{reading.alternative.name.lower().replace('_', '-')}"),
                words.say(f"esc-guard-{reading.standing.name.lower().replace('_', '-')}"),
                words.side_by_side(
                    (reason_words(opened.agreement, words, table, reason) for reason in reading.reasons), long=True
                ) or words.say("esc-guard-nothing-there"),
            ))
            for reading in one.read.readings
        ),
        intro=words.say("esc-guard-read", what=_excluded(words, one.read) or words.say("esc-guard-none-excluded")),
    )  # fmt: skip
    yield Table(
        id="guard-questions",
        title=words.say("esc-guard-questions"),
        columns=tuple(Column(words.say(f"esc-guard-{column}")) for column in ("question", "whom", "would-exclude")),
        rows=tuple(
            Row((question, asked, words.say(f"esc-guard-{alternative.name.lower().replace('_', '-')}")))
            for alternative, question, asked in _questions(opened, words, one)
        ),
    )


def _questions(opened: Opened, words: Words, one: _One) -> Iterator[tuple[Any, str, str]]:
    table = rule_table()
    for reading in one.read.readings:
        for wanted in reading.wanted:
            asked = whom_words(opened.agreement, words, table, wanted.asked)
            yield reading.alternative, question_words(words, table, wanted), asked


def _list(opened: Opened, words: Words, ones: tuple[_One, ...]) -> Iterator[Section]:
    if len(ones) < 2:
        return
    yield Table(
        id="guard-latest",
        title=words.say("esc-guard-latest"),
        columns=tuple(Column(words.say(f"esc-guard-{column}")) for column in ("incident", "id", "excluded-so-far")),
        rows=tuple(
            Row((
                Cell(_name(opened, words, one.happened), order=one.happened.begin),
                one.happened.id[:12],
                _excluded(words, one.read) or words.say("esc-guard-none-excluded"),
            ))
            for one in reversed(ones)
        ),
    )  # fmt: skip


def _excluded(words: Words, read: Guard) -> str:
    ended = (one.alternative for one in read.readings if one.standing is Standing.EXCLUDED)
    return words.side_by_side(words.say(f"esc-guard-{each.name.lower().replace('_', '-')}") for each in ended)


def _lines(opened: Opened, words: Words, one: _One) -> Iterator[str]:
    table = rule_table()
    for reading in one.read.readings:
        reasons = words.side_by_side(
            (reason_words(opened.agreement, words, table, reason) for reason in reading.reasons), long=True
        )
        yield words.say(
            "esc-guard-line",
            what=words.say(f"esc-guard-{reading.alternative.name.lower().replace('_', '-')}"),
            stands=words.say(f"esc-guard-{reading.standing.name.lower().replace('_', '-')}"),
            why=reasons or words.say("esc-guard-nothing-there"),
        )
    for _, question, asked in _questions(opened, words, one):
        yield words.say("esc-guard-ask", question=question, whom=asked)
