"""An incident file as facts for the engine: what was told, answered and found, and nothing of who told it.

An allegation becomes a fact once the accused side has been notified: an answer can be late only for one who was asked.
Of a referral marker nothing becomes a fact. No words are carried over.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.deeds.finding import Finding
from servanda.mechanism.fact_rows import Row, fact_row, fact_table, placed
from servanda.mechanism.file import IncidentFile
from servanda.mechanism.standing import answerable, is_marker
from servanda.mechanism.words import AccessReply, AttributedTo, Breach, Fulfilment, Status
from servanda.vocabulary import act as act_named
from servanda.vocabulary import known_act

if TYPE_CHECKING:
    import polars as pl


def facts(file: IncidentFile, procedure: Procedure) -> tuple[Row, ...]:
    """The rows of one file, under its id as ``ref``, in the order of the procedure."""
    if is_marker(file, procedure):
        return ()
    every = (
        *_told(file, procedure),
        *_answered(file, procedure),
        *_inquired(file, procedure),
        *_found(file, procedure),
        *_followed(file, procedure),
    )
    return tuple(one for one in every if one is not None)


def facts_table(files: Iterable[IncidentFile], procedure: Procedure) -> "pl.DataFrame":
    """The rows of many files as a facts table."""
    return fact_table(one for file in files for one in facts(file, procedure))


def _told(file: IncidentFile, procedure: Procedure) -> Iterator[Row | None]:
    common: dict[str, Any] = {"about": file.about, "source": procedure.body}
    begun = file.allegation
    told = min((when for one in answerable(file, procedure) if (when := file.told(one)) is not None), default=None)
    if begun is not None and told is not None:
        said = begun.act
        for clause in said.clauses or ("",):
            yield fact_row(
                "allegation", **common, recorded=told, subject=clause, clause=clause, toward=said.accused,
                status=str(Status.ALLEGED), actor=begun.unit if said.may_name else "",
            )  # fmt: skip
    for notice in file.notices:
        for unit in notice.to:
            yield fact_row(
                "notice", **common, recorded=notice.recorded, subject=unit, actor=procedure.body, toward=unit
            )


def _answered(file: IncidentFile, procedure: Procedure) -> Iterator[Row | None]:
    common: dict[str, Any] = {"about": file.about, "source": procedure.body}
    for received in file.acknowledgements:
        yield fact_row(
            "notice.acknowledge", **common, recorded=received.recorded, subject=received.unit, actor=received.unit
        )
    for reply in file.replies:
        named: dict[str, Any] = {"actor": reply.unit, "exception": reply.act.exception, "clause": reply.act.clause}
        yield fact_row("reply", **common, recorded=reply.recorded, subject=reply.unit, **named)
        if reply.act.exception:
            yield fact_row(
                "declaration.claim-of-exception", **common, recorded=reply.recorded, subject=reply.unit, **named
            )  # fmt: skip


def _inquired(file: IncidentFile, procedure: Procedure) -> Iterator[Row | None]:
    common: dict[str, Any] = {"about": file.about, "source": procedure.body}
    for opened in (*(one.recorded for one in file.inquiries), *(one.recorded for one in file.taskings)):
        yield fact_row("inquiry", **common, recorded=opened, actor=procedure.body)
    asked = {one.act.id: one.act for one in file.requests}
    for answer in file.answers:
        request = asked.get(answer.act.request)
        if request is not None and answer.act.answer is AccessReply.REFUSED:
            yield fact_row(
                "monitoring.access-refused", **common, recorded=answer.recorded, subject=request.id, kind="event",
                actor=request.of_unit, certified_by=procedure.body, **placed(request.point, None, request.place),
            )  # fmt: skip
    for report in file.reports:
        if report.act.visited:
            yield fact_row(
                "visit", **common, recorded=report.recorded, subject=report.act.tasking, actor=procedure.body
            )


def _found(file: IncidentFile, procedure: Procedure) -> Iterator[Row | None]:
    """Findings, each taking the place of the one it replaces; and what was confirmed to have happened."""
    before: dict[str, str] = {}
    event = ""
    last = Status.CONFIRMED
    for adoption, found in file.adopted():
        act = found.act
        replaced = bool(act.replaces) or last is Status.UNDER_INQUIRY
        standing = _status(act, adoption.act.disputed)
        earlier = before if replaced else {}
        before = {}
        for clause in dict.fromkeys((*(act.clauses or ("",)), *earlier)):
            stays = clause in (act.clauses or ("",))
            one = fact_row(
                "finding", about=file.about, source=procedure.body, recorded=adoption.recorded,
                subject=f"{act.id}/{clause}", actor=procedure.body, certified_by=procedure.body, clause=clause,
                item=act.grade, toward=_attributed(act), status=str(standing if stays else Status.WITHDRAWN),
                exception=act.exception, revises=earlier.get(clause, ""),
            )  # fmt: skip
            if one is not None and stays:
                before[clause] = one["id"]
            yield one
        happened = _event(file, procedure, act, adoption.recorded, standing, event)
        if happened is not None:
            event = happened["id"]
            yield happened
        last = act.status


def _status(act: Finding, disputed: bool) -> Status:
    """The status of the finding as a fact: of a breach, and not only of something that happened."""
    if disputed:
        return Status.DISPUTED
    if act.status is Status.CONFIRMED and act.breach is not Breach.YES:
        return Status.NOT_CONFIRMED if act.breach is Breach.NO else Status.UNDER_INQUIRY
    return act.status


def _attributed(act: Finding) -> str:
    return act.attribution.party if act.attribution.to is not AttributedTo.NOBODY else ""


def _event(
    file: IncidentFile, procedure: Procedure, act: Finding, recorded: int, standing: Status, revises: str
) -> Row | None:
    """What is confirmed to have happened, certified by the body; or that an earlier row of it no longer is."""
    begun = file.allegation
    confirmed = act.status is Status.CONFIRMED and standing is not Status.DISPUTED
    if begun is None or not known_act(begun.act.act) or not (confirmed or revises):
        return None
    said = begun.act
    actor: dict[str, Any] = {"actor": _attributed(act)}
    columns: dict[str, Any] = placed(said.point, said.radius_m, said.zone or said.place)
    return fact_row(
        said.act, about=file.about, source=procedure.body, recorded=recorded, happened=said.begin, until=said.end,
        subject=act.id, kind=act_named(said.act).kind, certified_by=procedure.body if confirmed else "",
        status=str(Status.CONFIRMED if confirmed else Status.NOT_CONFIRMED), toward=said.toward,
        incident=said.incident or file.about, revises=revises, **actor, **columns,
    )  # fmt: skip


def _followed(file: IncidentFile, procedure: Procedure) -> Iterator[Row | None]:
    common: dict[str, Any] = {"about": file.about, "source": procedure.body}
    for one in file.recommendations:
        for unit in one.act.units:
            yield fact_row(
                "recommendation", **common, recorded=one.recorded, subject=f"{one.act.id}/{unit}",
                actor=procedure.body, toward=unit,
            )  # fmt: skip
    for response in file.responses:
        if response.act.done in (Fulfilment.DONE, Fulfilment.PARTLY) and known_act(response.act.act):
            yield fact_row(
                response.act.act, **common, recorded=response.recorded, subject=f"{response.act.on}/{response.unit}",
                actor=response.act.by_unit, item=str(response.act.done),
            )  # fmt: skip
