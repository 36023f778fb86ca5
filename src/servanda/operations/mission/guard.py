"""What else an incident of the mission may have been, from the record, for those of the mechanism and nobody else."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from servanda import liaison as line
from servanda import mechanism as m
from servanda.access import Entry, Person
from servanda.basis import from_us
from servanda.compliance import CoverageLine, coverage_of
from servanda.escalation import Clue, Found, Guard, Happened, guard_of, holders_of, known_of, near, rule_table
from servanda.operations.guard_words import asked_words, question_words, reason_words
from servanda.operations.mission.board import clauses_now
from servanda.operations.mission.evidence import sees_evidence
from servanda.operations.mission.line_facts import line_rows
from servanda.operations.mission.record import Mission
from servanda.operations.mission.rows import rows_of
from servanda.operations.pages.wording import Words, known_language
from servanda.vocabulary import known_act

if TYPE_CHECKING:
    import polars as pl

#: What the body says of intent, where it says it.
_INTENT: Final = {
    m.Intent.ACCIDENTAL: Found.FOUND_ACCIDENTAL,
    m.Intent.UNDISCIPLINED: Found.FOUND_OWN_UNIT,
    m.Intent.LOCAL: Found.FOUND_OWN_UNIT,
    m.Intent.ORDERED: Found.FOUND_ORDERED,
}


#: What an answer on the line says, of whose it was and whether it was meant.
_WHOSE: Final = {line.Whose.OURS: Found.CLAIMED, line.Whose.NOT_OURS: Found.DENIED}
_ANSWERS: Final = {
    (line.Whose.OURS, line.Meant.MEANT): Found.CLAIMED_MEANT,
    (line.Whose.OURS, line.Meant.NOT_MEANT): Found.CLAIMED_NOT_MEANT,
}


@dataclass(frozen=True, slots=True)
class AlternativeTold:
    """One alternative in words: ``stands`` is a key of the words, ``because`` empty where nothing is there."""

    called: str
    stands: str
    told: str
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuestionTold:
    """A question, of whom it is asked, and which alternative an answer could exclude."""

    question: str
    of: tuple[str, ...]
    excludes: str


@dataclass(frozen=True, slots=True)
class GuardTold:
    """An incident's alternatives and questions in one language; none where the file tells of nothing known."""

    alternatives: tuple[AlternativeTold, ...] = ()
    questions: tuple[QuestionTold, ...] = ()


def sees_guard(person: Person) -> bool:
    """Whether somebody sees what the mechanism has for itself; the table of sight decides."""
    return sees_evidence(person)


def guard_on(mission: Mission, person: Person, about: str) -> Guard | None:
    """The alternatives of one incident file as somebody of the mechanism sees its record.

    None where it tells of no act, is a marker only, or the person is not of the mechanism. Each party is asked alike,
    whoever accused whom, until the body finds who acted. Refuses (ACC) a file that is not seen.
    """
    entries = mission.file(person, about)
    file = m.read(entries)
    told = file.allegation
    if not sees_guard(person) or m.is_marker(file, mission.procedure) or told is None or not known_act(told.act.act):
        return None
    one = _happened(about, told.act, file)
    facts = _facts(mission, person, entries)
    coverage = coverage_of(mission.law, clauses_now(mission, person).assessments)
    known = (
        *known_of(one, facts, mission.law, mission.agreement, _there(one, coverage), notices=False),
        *_found(file, mission),
        *_on_the_line(mission, person, one),
    )
    return guard_of(about, one.act, known, holders_of(mission.agreement, mission.law, one))


def guard_told(mission: Mission, person: Person, about: str, language: str) -> GuardTold | None:
    """The same in words; None for whoever is not of the mechanism."""
    if not sees_guard(person):
        return None
    read, words = guard_on(mission, person, about), Words(known_language(language))
    if read is None:
        return GuardTold()
    agreement, table = mission.agreement, rule_table()

    def called(name: str) -> str:
        return words.say(f"esc-guard-{name.lower().replace('_', '-')}")

    alternatives = tuple(
        AlternativeTold(
            called(one.alternative.name), one.standing.name.lower().replace("_", "-"), called(one.standing.name),
            tuple(dict.fromkeys(reason_words(agreement, words, table, each) for each in one.reasons)),
        )
        for one in read.readings
    )  # fmt: skip
    questions = tuple(
        QuestionTold(
            question_words(words, table, wanted),
            tuple(dict.fromkeys(asked_words(agreement, words, table, each) for each in wanted.asked)),
            called(one.alternative.name),
        )
        for one in read.readings
        for wanted in one.wanted
    )
    return GuardTold(alternatives, questions)


def _happened(about: str, act: m.Allegation, file: m.IncidentFile) -> Happened:
    point = act.point
    lon, lat = (None, None) if point is None else (point[0] / 1_000_000, point[1] / 1_000_000)
    attributed = file.finding[1].act.attribution.party if file.finding else ""
    return Happened(
        about, act.act, act.begin, act.end or act.begin + 1, about, act.incident, act.zone, act.place, lon, lat,
        (attributed,) if attributed else (),
    )  # fmt: skip


def _facts(mission: Mission, person: Person, entries: Any) -> "pl.DataFrame":
    """This file's rows and the lines', as far as the person sees them, beside the case's own evidence."""
    import polars as pl

    table = m.fact_table([*rows_of("incident", entries, mission.procedure), *line_rows(mission, person)])
    return table if mission.evidence is None else pl.concat([table, mission.evidence], how="diagonal_relaxed")


def _there(one: Happened, coverage: tuple[CoverageLine, ...]) -> tuple[CoverageLine, ...]:
    return tuple(each for each in coverage if each.begin < one.end and one.begin < each.end)


def _found(file: m.IncidentFile, mission: Mission) -> Iterator[Clue]:
    """What the body finds of intent, in its own words; and whether its finding is disputed."""
    if file.finding is None:
        return
    adoption, found = file.finding
    by, on = mission.procedure.body, from_us(adoption.recorded, mission.agreement.timing.zone).date()
    if adoption.act.disputed:
        yield Clue(Found.FINDING_DISPUTED, by, "", on)
    if found.act.intent in _INTENT:
        yield Clue(_INTENT[found.act.intent], by, "", on)


def _on_the_line(mission: Mission, person: Person, one: Happened) -> Iterator[Clue]:
    """Plans notified before it that ran there then, and answers to questions of it, as far as the person was told."""
    zone = mission.agreement.timing.zone
    for entries in mission.files(person, "liaison"):
        state = line.read_file(entries)
        if isinstance(state, line.PlanFile) and state.latest is not None:
            plan, first = state.latest.plan, state.versions[0]
            if first.sent <= one.begin and plan.begin < one.end and one.begin < plan.end and _touches(plan.area, one):
                yield Clue(Found.NOTIFIED, plan.who, state.exchange.about, from_us(first.sent, zone).date())
        elif isinstance(state, line.QuestionFile) and state.answers and _asks_of(mission, person, state, one):
            for answer in state.answers:
                found = _ANSWERS.get((answer.answer.whose, answer.answer.meant)) or _WHOSE.get(answer.answer.whose)
                if found is not None:
                    yield Clue(found, answer.unit, state.exchange.about, from_us(answer.sent, zone).date())


def _asks_of(mission: Mission, person: Person, state: line.QuestionFile, one: Happened) -> bool:
    """Whether a question is of this incident: it names it; or no other on record is of that hour and place."""
    asked = state.question
    # One that names the incident is among the facts already, under the incident's ref.
    if asked is None or asked.incident or not _of_it(asked, one.begin, one.end, one):
        return False
    others = (entries[0] for entries in mission.files(person, "incident") if entries[0].about != one.id)
    return not any(_of_it(asked, begin, end, one) and _there_too(other, one) for other, begin, end in _spans(others))


def _of_it(asked: line.Question, begin: int, end: int, one: Happened) -> bool:
    return asked.begin < end and begin < max(asked.end, asked.begin + 1) and _touches(asked.area, one)


def _spans(entries: Iterable[Entry]) -> Iterator[tuple[Entry, int, int]]:
    for entry in entries:
        begin, end = entry.content.get("begin"), entry.content.get("end")
        if isinstance(begin, int):
            yield entry, begin, end if isinstance(end, int) else begin + 1


def _there_too(other: Entry, one: Happened) -> bool:
    """Whether another file tells of the same place, or of none."""
    zone, place = other.content.get("zone") or "", other.content.get("place") or ""
    return not (zone or place) or (zone == one.zone if zone and one.zone else place == one.place)


def _touches(area: line.Area, one: Happened) -> bool:
    lon, lat = area.centre or (None, None)
    place = {
        "lon": None if lon is None else lon / 1_000_000, "lat": None if lat is None else lat / 1_000_000,
        "place": area.called,
    }  # fmt: skip
    return (bool(one.zone) and one.zone in area.zones) or near(one, place)
