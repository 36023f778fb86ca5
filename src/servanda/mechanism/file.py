"""An incident file as it follows from its entries: every deed kept in its order, nothing decided by reading."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from servanda.access import Content, Entry
from servanda.mechanism.deeds.after import (
    Lapse,
    PublicationDecided,
    PublicationProposed,
    Published,
    Recommendation,
    ResponsePromised,
    ResponseReported,
    ReviewAsked,
    ReviewDecided,
)
from servanda.mechanism.deeds.finding import Adoption, Dissent, Finding, FindingIssued, FindingVote
from servanda.mechanism.deeds.inquiry import (
    AccessAnswer,
    AccessRequest,
    Appearance,
    InquiryNote,
    Note,
    Tasking,
    TeamReport,
)
from servanda.mechanism.deeds.intake import (
    Allegation,
    Grouped,
    Referral,
    Registration,
    SourceNamed,
    Triage,
    Withdrawal,
)
from servanda.mechanism.deeds.items import HandOver, ItemTaken
from servanda.mechanism.deeds.telling import Acknowledgement, Delay, Notice, Reply
from servanda.mechanism.records import Record, recorded
from servanda.mechanism.words import Step


@dataclass(frozen=True, slots=True)
class IncidentFile:
    """One incident file. Each field holds the deeds of one kind as entered, in their order.

    Made from any part of a file's entries: a viewer's part gives the viewer's file. ``custody``: items taken and handed
    over, in one order.
    """

    about: str = ""
    allegations: tuple[Record[Allegation], ...] = ()
    sources: tuple[Record[SourceNamed], ...] = ()
    withdrawals: tuple[Record[Withdrawal], ...] = ()
    registrations: tuple[Record[Registration], ...] = ()
    triages: tuple[Record[Triage], ...] = ()
    groupings: tuple[Record[Grouped], ...] = ()
    referrals: tuple[Record[Referral], ...] = ()
    notices: tuple[Record[Notice], ...] = ()
    delays: tuple[Record[Delay], ...] = ()
    acknowledgements: tuple[Record[Acknowledgement], ...] = ()
    replies: tuple[Record[Reply], ...] = ()
    inquiries: tuple[Record[InquiryNote], ...] = ()
    taskings: tuple[Record[Tasking], ...] = ()
    appearances: tuple[Record[Appearance], ...] = ()
    requests: tuple[Record[AccessRequest], ...] = ()
    answers: tuple[Record[AccessAnswer], ...] = ()
    custody: tuple[Record[ItemTaken] | Record[HandOver], ...] = ()
    notes: tuple[Record[Note], ...] = ()
    reports: tuple[Record[TeamReport], ...] = ()
    proposals: tuple[Record[Finding], ...] = ()
    issued: tuple[Record[Finding], ...] = ()
    votes: tuple[Record[FindingVote], ...] = ()
    adoptions: tuple[Record[Adoption], ...] = ()
    dissents: tuple[Record[Dissent], ...] = ()
    reviews: tuple[Record[ReviewAsked], ...] = ()
    reviewed: tuple[Record[ReviewDecided], ...] = ()
    recommendations: tuple[Record[Recommendation], ...] = ()
    promises: tuple[Record[ResponsePromised], ...] = ()
    responses: tuple[Record[ResponseReported], ...] = ()
    publications: tuple[Record[PublicationProposed], ...] = ()
    decided: tuple[Record[PublicationDecided], ...] = ()
    published: tuple[Record[Published], ...] = ()
    lapses: tuple[Record[Lapse], ...] = ()

    @property
    def allegation(self) -> Record[Allegation] | None:
        """What the file began with."""
        return self.allegations[0] if self.allegations else None

    @property
    def registered(self) -> int | None:
        """When it was entered in the register, µs UTC."""
        return self.registrations[0].recorded if self.registrations else None

    @property
    def triage(self) -> Triage | None:
        """The triage that counts, the last."""
        return self.triages[-1].act if self.triages else None

    @property
    def lead(self) -> str:
        """The file this one is worked together with; its own id where it is worked by itself."""
        return (self.groupings[-1].act.lead if self.groupings else "") or self.about

    def told(self, unit: str) -> int | None:
        """When a unit was first notified, µs UTC."""
        return next((notice.recorded for notice in self.notices if unit in notice.to), None)

    @property
    def told_units(self) -> tuple[str, ...]:
        """Units notified so far, in the order in which they were."""
        return tuple(dict.fromkeys(unit for notice in self.notices for unit in notice.to))

    def lapsed(self, step: Step, of: str = "") -> bool:
        """Whether the calendar entered a lapse of this step, about this unit or id."""
        return any(lapse.act.step is step and (not of or lapse.act.of == of) for lapse in self.lapses)

    def absent(self, tasking: str) -> tuple[str, ...]:
        """Sides asked to a tasking that did not appear: recorded absent, or lapsed; the last record of each counts."""
        given = next((one for one in self.taskings if one.act.id == tasking), None)
        # A side that was not told of the file cannot be missed.
        asked = () if given is None else tuple(side for side in given.act.sides if side in given.to)
        last = {one.act.side: one.act.came for one in self.appearances if one.act.tasking == tasking}
        return tuple(
            side for side in asked if last.get(side) is False or (side not in last and self._no_show(tasking, side))
        )

    def _no_show(self, tasking: str, side: str) -> bool:
        return self.lapsed(Step.APPEAR, f"{tasking}/{side}")

    def proposal(self, id_: str) -> Record[Finding] | None:
        """The finding proposed under this id, or issued where the proposal is not to be seen."""
        return next((one for one in (*self.proposals, *self.issued) if one.act.id == id_), None)

    def adopted(self) -> Iterator[tuple[Record[Adoption], Record[Finding]]]:
        """The body's findings, in the order in which they were adopted."""
        for adoption in self.adoptions:
            found = self.proposal(adoption.act.finding)
            if found is not None:
                yield adoption, found

    @property
    def finding(self) -> tuple[Record[Adoption], Record[Finding]] | None:
        """The body's finding that counts, the last adopted."""
        return next(iter([*self.adopted()][::-1]), None)


_FIELDS: Final[dict[str, tuple[str, type[Content]]]] = {
    kind.deed: (field, kind)
    for field, kind in (
        ("allegations", Allegation),
        ("sources", SourceNamed),
        ("withdrawals", Withdrawal),
        ("registrations", Registration),
        ("triages", Triage),
        ("groupings", Grouped),
        ("referrals", Referral),
        ("notices", Notice),
        ("delays", Delay),
        ("acknowledgements", Acknowledgement),
        ("replies", Reply),
        ("inquiries", InquiryNote),
        ("taskings", Tasking),
        ("appearances", Appearance),
        ("requests", AccessRequest),
        ("answers", AccessAnswer),
        ("custody", ItemTaken),
        ("custody", HandOver),
        ("notes", Note),
        ("reports", TeamReport),
        ("proposals", Finding),
        ("issued", FindingIssued),
        ("votes", FindingVote),
        ("adoptions", Adoption),
        ("dissents", Dissent),
        ("reviews", ReviewAsked),
        ("reviewed", ReviewDecided),
        ("recommendations", Recommendation),
        ("promises", ResponsePromised),
        ("responses", ResponseReported),
        ("publications", PublicationProposed),
        ("decided", PublicationDecided),
        ("published", Published),
        ("lapses", Lapse),
    )
}


def read(entries: Iterable[Entry]) -> IncidentFile:
    """The file that any part of its entries, in their order, gives; deeds of other areas are passed over."""
    kept: dict[str, list[Any]] = {}
    about = ""
    for entry in entries:
        found = _FIELDS.get(entry.deed)
        if found is not None:
            field, kind = found
            about = about or entry.about
            kept.setdefault(field, []).append(recorded(entry, kind))
    return IncidentFile(about, **{field: tuple(records) for field, records in kept.items()})
