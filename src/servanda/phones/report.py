"""What became of a submission: the report as an entry, what it alleges, and what was done with it.

A report is of class *source*: seen by who sent it and by the body that takes it up, never by a party. Nothing in it
says from which phone it came, or when it arrived more exactly than the record's own order does.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any, ClassVar, Final

from servanda.access import JSON, DataClass, Draft, Entry, point, text, texts, whole
from servanda.basis import Refusal
from servanda.mechanism import Allegation, Channel, Procedure, Referral, ReferralKind, refer
from servanda.phones.codes import PhoneCode

_MARKERS: Final = {"survivor": ReferralKind.SURVIVOR, "child": ReferralKind.CHILD}
RECEIVE: Final = "phone:report:receive"
TAKE: Final = "phone:report:take"


@dataclass(frozen=True, slots=True)
class PhoneFile:
    """A file of a report: what it answers, the digest (SHA-256) of the sealed original, and of the working copy."""

    name: str
    original: str
    copy: str = ""


@dataclass(frozen=True, slots=True)
class PhoneReport:
    """A report as received.

    ``digest``: of the sealed XML. ``known``: the form's version is that of today; an older one is kept and marked.
    ``missing``: files it names that did not come. ``seen``: *self* or *told*. Times µs UTC, ``point`` in millionths of
    a degree with ``radius_m``. ``file``: the incident file it began, empty while it waits.
    """

    form: str = ""
    version: str = ""
    known: bool = True
    sealed: bool = False
    digest: str = ""
    files: tuple[PhoneFile, ...] = ()
    missing: tuple[str, ...] = ()
    seen: str = ""
    act: str = ""
    begin: int = 0
    accused: str = ""
    zone: str = ""
    place: str = ""
    point: tuple[int, int] | None = None
    radius_m: int | None = None
    words: str = ""
    file: str = ""

    def content(self) -> dict[str, JSON]:
        """As JSON data, blanks left out."""
        held: dict[str, Any] = {one.name: getattr(self, one.name) for one in fields(self)}
        held["files"] = [{"name": one.name, "original": one.original, "copy": one.copy} for one in self.files]
        held["point"] = None if self.point is None else list(self.point)
        held["missing"] = list(self.missing)
        return {key: value for key, value in held.items() if value not in (None, "", 0, []) or key == "known"}

    @classmethod
    def read_back(cls, held: Mapping[str, JSON]) -> "PhoneReport":
        """Read back; what is absent or of another shape is blank."""
        listed = held.get("files")
        every = listed if isinstance(listed, (list, tuple)) else ()
        found = tuple(_file(one) for one in every if isinstance(one, Mapping))
        words = {one: text(held, one) for one in _TEXTS}
        return cls(
            known=held.get("known") is not False,
            sealed=held.get("sealed") is True,
            files=found,
            missing=texts(held, "missing"),
            begin=whole(held, "begin") or 0,
            point=point(held.get("point")),
            radius_m=whole(held, "radius_m"),
            **words,
        )

    def alleges(self, own: bool) -> Allegation:
        """What it says happened, as an allegation; ``own``: seen by the mechanism itself."""
        return Allegation(
            act=self.act,
            begin=self.begin,
            accused=self.accused,
            zone=self.zone,
            place=self.place,
            point=self.point,
            radius_m=self.radius_m,
            words=self.words,
            channel=Channel.PATROL if own else Channel.PHONE,
            own=own,
        )


_TEXTS: Final = ("form", "version", "digest", "seen", "act", "accused", "zone", "place", "words", "file")


def _file(held: Mapping[str, JSON]) -> PhoneFile:
    return PhoneFile(text(held, "name"), text(held, "original"), text(held, "copy"))


@dataclass(frozen=True, slots=True)
class Taken:
    """What was done with a waiting report: the incident file it began or belongs to, or set aside, with why."""

    deed: ClassVar[str] = TAKE
    file: str = ""
    aside: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class ReportFile:
    """A report with what came after it. ``added``: files that came later; ``by``: the pseudonym of who sent it."""

    about: str = ""
    report: PhoneReport | None = None
    added: tuple[PhoneFile, ...] = ()
    taken: Taken | None = None
    by: str = ""
    unit: str = ""
    to: tuple[str, ...] = ()

    @property
    def waits(self) -> bool:
        """Whether somebody still has to take it up."""
        return self.report is not None and not self.report.file and self.taken is None


def read_report(entries: Iterable[Entry]) -> ReportFile:
    """A report's file from any part of its entries; never raises."""
    about = by = unit = ""
    to: tuple[str, ...] = ()
    report, taken = None, None
    added: tuple[PhoneFile, ...] = ()
    for one in entries:
        about = one.about
        if one.deed == RECEIVE and report is None:
            report, by, unit, to = PhoneReport.read_back(one.content), one.by, one.unit, one.to
        elif one.deed == RECEIVE:
            added = (*added, *PhoneReport.read_back(one.content).files)
        elif one.deed == TAKE:
            held = one.content
            taken = Taken(text(held, "file"), held.get("aside") is True, text(held, "words"))
    return ReportFile(about, report, added, taken, by, unit, to)


def receive(about: str, report: PhoneReport, to: tuple[str, ...], *, key: str) -> Draft:
    """The report as it enters the record. ``to``: the body that takes it up, or a desk's own unit."""
    happened = report.begin or None
    return Draft(RECEIVE, about, DataClass.SOURCE, report.content(), to, happened, key)


def mark(about: str, answers: Mapping[str, str], procedure: Procedure) -> tuple[Draft, ...]:
    """A referral marker, and nothing else of what was sent; refuses (PHO009) one that says not whom it concerns."""
    kind = _MARKERS.get(answers.get("marker", ""))
    if kind is None:
        raise Refusal(
            PhoneCode.INCOMPLETE, "it does not say whom it concerns", "fill in what is asked, and send it again"
        )
    return refer(about, Referral(kind=kind, referred=answers.get("referred") == "yes"), to=(procedure.body,))


def take(file: ReportFile, act: Taken, *, key: str = "") -> Draft:
    """Take a report up, or set it aside; refuses PHO020 twice, PHO021 where there is none, PHO022 one still sealed."""
    if file.report is None:
        raise Refusal(PhoneCode.NO_REPORT, "there is no report to take up", "go back to the list")
    if not file.waits:
        raise Refusal(PhoneCode.TAKEN_ALREADY, "it was taken up or set aside already", "nothing is to be done")
    if file.report.sealed and not act.aside:
        why = "it is sealed: what it says is known to the holder of the key alone"
        raise Refusal(PhoneCode.STILL_SEALED, why, "let the holder open it and enter what it says, then set this aside")
    held: dict[str, JSON] = {"file": act.file, "aside": act.aside, "words": act.words}
    return Draft(TAKE, file.about, DataClass.SOURCE, held, file.to, None, key)
