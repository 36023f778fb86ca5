"""Waiting reports as the page of intake shows them, with what may be the same beside each."""

from dataclasses import dataclass

from servanda.basis import HOUR, SECOND
from servanda.mechanism import Allegation, read
from servanda.operations import waiting_reports
from servanda.phones import PhoneReport, ReportFile, files_alike, read_report, reports_alike
from servanda.vocabulary import act_label, known_act
from servanda.web.mission.parts import Part
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.incidents import name_of
from servanda.web.mission.views.telling import lines_of

#: Beside one report; the nearest in the record first, the rest are in the list of incidents.
_MOST_BESIDE = 3
#: Reports at a time: each has what may be the same beside it.
_ROWS = 20


@dataclass(frozen=True, slots=True)
class Beside:
    """What may tell of the same matter. ``file``: an incident file, empty for a report that waits too."""

    name: str
    file: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """A report that waits. ``day``: when it came, no more exactly. ``pictures``: digests of working copies.

    ``unread``: answers by question where today's form cannot read the report. ``ahead``: hours, see ``_ahead``.
    """

    about: str
    name: str
    day: str
    role: str
    unit: str
    sealed: bool
    known: bool
    missing: int
    unshown: int
    lines: tuple[tuple[str, str], ...]
    unread: tuple[tuple[str, str], ...]
    pictures: tuple[str, ...]
    beside: tuple[Beside, ...]
    ahead: int = 0


def waiting_lines(scene: MissionScene) -> Part[WaitingLine]:
    """The reports that a person sees and that wait, latest first, so many at a time."""
    mission, person = scene.house.mission, scene.person
    every = [(entries, read_report(entries)) for entries in waiting_reports(mission, person)]
    others = [file for _, file in every]
    incidents = mission.files(person, "incident")[::-1]
    part = scene.listed("reports", [one for one in every if one[1].report is not None], _ROWS)
    found = []
    for entries, file in part.rows:
        if file.report is None:
            continue
        beside = [_file_beside(scene, about, entry.act) for about, entry in files_alike(file.report, incidents)]
        beside += [_report_beside(scene, one.report) for one in reports_alike(file, others) if one.report is not None]
        found.append(_line(scene, file, file.report, entries[0].recorded, tuple(beside[:_MOST_BESIDE])))
    return part.made(found)


def _line(
    scene: MissionScene, file: ReportFile, report: PhoneReport, recorded: int, beside: tuple[Beside, ...]
) -> WaitingLine:
    who = scene.house.accounts.known(file.by)
    files = (*report.files, *file.added)
    came = {one.name for one in file.added}
    return WaitingLine(
        file.about,
        _named(scene, report),
        scene.hours.day(recorded),
        who.role if who else "",
        file.unit,
        report.sealed,
        report.known,
        len([one for one in report.missing if one not in came]),
        0 if report.sealed else len([one for one in files if not one.copy]),
        _lines(scene, report),
        scene.house.reports.unread(scene.person, file.about) if scene.house.reports else (),
        tuple(one.copy for one in files if one.copy),
        beside,
        _ahead(report, recorded),
    )


def _ahead(report: PhoneReport, recorded: int) -> int:
    """Whole hours by which what it tells of lies after it came: a phone's clock was wrong.

    Of what was told only the hour it came is known, so that less than an hour says nothing.
    """
    return max(0, (report.begin - recorded) // HOUR)


def _lines(scene: MissionScene, report: PhoneReport) -> tuple[tuple[str, str], ...]:
    return lines_of(scene, report.alleges(False)) if report.act else ()


def _named(scene: MissionScene, report: PhoneReport) -> str:
    if not known_act(report.act):
        return scene.words.say("intake-unread")
    where = report.place or (scene.called(report.zone) if report.zone else "")
    when = scene.moment(report.begin) if report.begin > SECOND else ""
    return ", ".join(one for one in (act_label(report.act, scene.words.language), where, when) if one)


def _file_beside(scene: MissionScene, about: str, act: Allegation) -> Beside:
    return Beside(name_of(scene, read(scene.house.mission.file(scene.person, about))), about, lines_of(scene, act))


def _report_beside(scene: MissionScene, report: PhoneReport) -> Beside:
    return Beside(_named(scene, report), "", _lines(scene, report))
