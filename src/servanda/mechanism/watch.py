"""What the mechanism watched, what it certifies and what parties declare: files of their own, and facts at once.

A certification moves a gate because it is a fact that the agreement's conditions read; nothing here moves anything.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from servanda.access import Content, Draft, Entry, Point, needed
from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.codes import MechanismCode
from servanda.mechanism.fact_rows import Row, fact_row, placed
from servanda.mechanism.records import Record, draft, of_kind
from servanda.mechanism.steps.asked import not_to_come, refuse, sound
from servanda.vocabulary import act as act_named
from servanda.vocabulary import known_act


@dataclass(frozen=True, slots=True)
class Certification(Content):
    """A duty of the agreement, or a part of one (``clause/part``), was done, or not as far as was seen.

    ``act``, ``by_unit``: what was done and by whom, where the body saw it and it is to count as done, and not only as
    certified. ``done_at``: µs UTC. ``quantity_milli``: how much, thousandths of ``measure``.
    """

    deed: ClassVar[str] = "watch:certification:give"
    duty: str = needed("")
    certified: bool = False
    done_at: int = needed(0)
    act: str = ""
    by_unit: str = ""
    item: str = ""
    quantity_milli: int | None = None
    measure: str = ""
    zone: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class DutyOverdue(Content):
    """The calendar's entry that a duty was not done by its hour, as far as everybody was told.

    ``since``, ``by``: µs UTC, from when and until when it was to be done. An omission sends no report of itself.
    Of a duty that recurs: ``missed`` of its hours, which are the ``deadlines`` (µs UTC), together; ``missed_before``
    were told of earlier.
    """

    deed: ClassVar[str] = "watch:duty:overdue"
    duty: str = needed("")
    owed_by: tuple[str, ...] = ()
    since: int = 0
    by: int = needed(0)
    missed: int = 0
    missed_before: int = 0
    deadlines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Declaration(Content):
    """A party declares something: ``act`` is *declaration* or a code below it."""

    deed: ClassVar[str] = "watch:declaration:give"
    act: str = needed("")
    clause: str = ""
    item: str = ""
    quantity_milli: int | None = None
    measure: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Coverage(Content):
    """What share (ppm) of a zone could be watched from ``begin`` to ``end``; ``denied``: it was not let.

    ``acts``: what could be seen there; empty for everything.
    """

    deed: ClassVar[str] = "watch:coverage:record"
    zone: str = needed("")
    begin: int = needed(0)
    end: int = needed(0)
    share_ppm: int = 0
    denied: bool = False
    by_unit: str = ""
    acts: tuple[str, ...] = ()
    point: Point | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class WatchFile:
    """Certifications, declarations and coverage of one file, in their order."""

    about: str = ""
    certifications: tuple[Record[Certification], ...] = ()
    declarations: tuple[Record[Declaration], ...] = ()
    coverages: tuple[Record[Coverage], ...] = ()
    overdue: tuple[Record[DutyOverdue], ...] = ()


def read_watch(entries: Iterable[Entry]) -> WatchFile:
    """The file that any part of its entries gives."""
    every = tuple(entries)
    return WatchFile(
        next((one.about for one in every), ""),
        tuple(of_kind(every, Certification)),
        tuple(of_kind(every, Declaration)),
        tuple(of_kind(every, Coverage)),
        tuple(of_kind(every, DutyOverdue)),
    )


def certify(about: str, act: Certification, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Certify a duty; every party and guarantor sees it. Refuses no duty or act (MEC004, MEC002), and MEC005."""
    sound(act)
    if act.duty.split("/")[0] not in procedure.duties:
        refuse(
            MechanismCode.UNKNOWN_CLAUSE,
            f"the agreement has no duty {act.duty!r}",
            "choose one from the list of the field",
        )
    if act.act and not known_act(act.act):
        refuse(
            MechanismCode.UNKNOWN_ACT,
            f"{act.act!r} is not an act of the vocabulary",
            "choose one from the list of the field, or leave it out",
        )
    not_to_come(act.done_at, None, now)
    return (draft(act, about, to=procedure.told_of_duties, happened=act.done_at),)


def call_overdue(about: str, act: DutyOverdue, procedure: Procedure) -> tuple[Draft, ...]:
    """The calendar's entry that a duty is overdue, once for each window of it, or for several together; told like a
    certification."""
    sound(act)
    key = f"overdue/{act.duty}/{act.since}/{act.by}" + (f"/{act.missed_before}" if act.deadlines else "")
    return (draft(act, about, to=procedure.told_of_duties, happened=act.by, key=key),)


def declare(about: str, act: Declaration, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """A party declares something to the others. Refuses an act that is no declaration (MEC002)."""
    sound(act)
    if not known_act(act.act) or act.act.split(".")[0] != "declaration":
        refuse(
            MechanismCode.UNKNOWN_ACT, f"{act.act!r} is no declaration", "choose a kind of declaration from the list"
        )
    return (draft(act, about, to=procedure.parties),)


def record_coverage(about: str, act: Coverage, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Enter what could be watched; seen by the mechanism alone. Refuses a time to come or the wrong way (MEC005)."""
    sound(act)
    not_to_come(act.begin, act.end, now)
    return (draft(act, about, happened=act.begin),)


def watch_facts(file: WatchFile, procedure: Procedure) -> tuple[Row, ...]:
    """Certifications, declarations and coverage as facts."""
    return tuple(one for one in _rows(file, procedure) if one is not None)


def _rows(file: WatchFile, procedure: Procedure) -> Iterator[Row | None]:
    common: dict[str, Any] = {"about": file.about, "source": procedure.body}
    for given in file.certifications:
        if given.act.certified:
            yield from _certified(given, procedure, common)
    for said in file.declarations:
        if known_act(said.act.act):
            yield fact_row(
                said.act.act, **common, recorded=said.recorded, subject=said.unit, actor=said.unit,
                clause=said.act.clause, item=said.act.item, quantity_milli=said.act.quantity_milli,
                unit=said.act.measure, origin="party",
            )  # fmt: skip
    for watched in file.coverages:
        yield from _coverage(watched, procedure, common)


def _certified(given: Record[Certification], procedure: Procedure, common: dict[str, Any]) -> Iterator[Row | None]:
    act = given.act
    told: dict[str, Any] = {
        "recorded": given.recorded, "subject": act.duty, "certified_by": procedure.body, "clause": act.duty,
        "item": act.item, "quantity_milli": act.quantity_milli, "unit": act.measure,
    }  # fmt: skip
    yield fact_row("certification", **common, **told, actor=procedure.body)
    if act.act and known_act(act.act):
        kind = act_named(act.act).kind
        where: dict[str, Any] = {"place": act.zone} if act.zone else {}
        yield fact_row(act.act, **common, **told, **where, happened=act.done_at, kind=kind, actor=act.by_unit)


def _coverage(watched: Record[Coverage], procedure: Procedure, common: dict[str, Any]) -> Iterator[Row | None]:
    act = watched.act
    for item in act.acts or ("",):
        yield fact_row(
            "coverage.denied" if act.denied else "coverage.watch", **common, recorded=watched.recorded,
            happened=act.begin, until=act.end, subject=f"{act.zone}/{item}", kind="coverage", actor=procedure.body,
            quantity_milli=min(max(act.share_ppm, 0), 1_000_000) // 1_000, unit="share", item=item,
            **placed(act.point, None, act.zone),
        )  # fmt: skip
