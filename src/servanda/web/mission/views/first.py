"""What the first page says beside what is due: what was told last, what is disputed, what nobody could see.

All of it from what a person sees of the record; nothing is counted together, nobody is said to be right.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from servanda import humanitarian as desk
from servanda import liaison as line
from servanda.access import Entry
from servanda.basis import DAY
from servanda.mechanism import AccessReply, IncidentFile, answer_to, read, read_watch
from servanda.operations import ClausesNow, clause_tracks
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.incidents import name_of
from servanda.web.mission.views.naming import cut, desk_name, desk_path, line_name
from servanda.web.mission.views.telling import clause_said
from servanda.web.mission.ways import WAYS
from servanda.web.slugs import slug_of

#: So far back is *lately*, and so many lines of it stand on the page; so long a zone not watched is told.
_LATELY, _LINES, _WATCHED = 2 * DAY, 5, 7 * DAY
#: How the engine calls a clause whose keeping nobody was there to see.
_NOT_SEEN: Final = "not observed"
#: What is no news of its own: receipts, who came, what the procedure does with itself.
_NO_NEWS: Final = frozenset(
    (
        "incident:source:name", "incident:file:register", "incident:triage:set", "incident:notice:acknowledge",
        "incident:finding:propose", "incident:finding:vote", "liaison:plan:acknowledge", "liaison:question:acknowledge",
        "liaison:test:answer", "humanitarian:notification:receive", "humanitarian:consent:record",
    )
)  # fmt: skip
#: The areas whose files have pages, and the way that shows them.
_AREAS: Final = {"incident": "incidents", "liaison": "line", "watch": "withdrawal", "humanitarian": ""}


@dataclass(frozen=True, slots=True)
class FirstLine:
    """One thing the first page says.

    ``what``: a message; ``unit``: whose it is; ``words``: their own, or none. ``fact``: what sides say differently, as
    a team put it; ``said``: each unit with its own words.
    """

    href: str
    what: str
    name: str
    unit: str = ""
    words: str = ""
    at: int | None = None
    fact: str = ""
    said: tuple[tuple[str, str], ...] = ()


def lately(scene: MissionScene) -> tuple[FirstLine, ...]:
    """What was told last, the latest first."""
    now = scene.house.mission.now
    fresh = [
        (area, entries, entry)
        for area in _AREAS
        for entries in scene.house.mission.files(scene.person, area)
        for entry in entries
        if _news(entry, now)
    ]
    fresh.sort(key=lambda each: (each[2].recorded, each[2].position), reverse=True)
    told = (one for each in fresh if (one := _latest(scene, *each)) is not None)
    return tuple(islice(told, _LINES))


def _news(entry: Entry, now: int) -> bool:
    """Whether somebody told something of late; what the calendar enters stands among what is due."""
    return bool(entry.unit) and not entry.erased and entry.deed not in _NO_NEWS and entry.recorded > now - _LATELY


def _latest(scene: MissionScene, area: str, entries: tuple[Entry, ...], entry: Entry) -> FirstLine | None:
    href, name = _file(scene, area, entries)
    what = f"did-{slug_of(entry.deed)}"
    if not href or not scene.words.has(what):
        return None
    return FirstLine(href, what, name, entry.unit, at=entry.recorded)


def _file(scene: MissionScene, area: str, entries: tuple[Entry, ...]) -> tuple[str, str]:
    """Where a file is looked at, and what it is called; nowhere for who has no such page."""
    ways, about = WAYS[scene.person.role], entries[0].about
    if area == "humanitarian":
        kept = desk.read_file(entries)
        path = desk_path(kept)
        return (f"{path}/{about}" if path[1:] in ways else "", desk_name(scene, kept))
    if _AREAS[area] not in ways:
        return "", ""
    if area == "watch":
        watched = read_watch(entries)
        duties = [*(one.act.duty for one in watched.certifications), *(one.act.clause for one in watched.declarations)]
        return "/withdrawal", clause_said(scene, duties[-1]) if duties else ""
    if area == "liaison":
        return f"/line/{about}", line_name(scene, line.read_file(entries))
    return f"/incidents/{about}", name_of(scene, read(entries))


def happened_in(scene: MissionScene, file: IncidentFile) -> Iterator[FirstLine]:
    """What is said to have happened in one matter, first told first; what was found, once something was."""
    begun = file.allegation
    told = begun or next(iter(file.notices), None)
    if told is not None and told.act.words:
        what = "happened-told" if begun else "happened-notice"
        yield FirstLine("", what, "", told.unit, told.act.words, told.recorded)
    if file.finding is not None:
        adoption, found = file.finding
        what = "happened-disputed" if adoption.act.disputed else "happened-found"
        yield FirstLine("", what, "", adoption.unit, found.act.observation, adoption.recorded)


def disputed(scene: MissionScene) -> tuple[FirstLine, ...]:
    """What sides do not agree on: facts of a report, replies, dissents from findings, objections to notices."""
    mission, ways = scene.house.mission, WAYS[scene.person.role]
    found: list[FirstLine] = []
    for entries in mission.files(scene.person, "incident")[::-1]:
        found += disputed_in(scene, read(entries))
    for entries in mission.files(scene.person, "liaison")[::-1] if "line" in ways else ():
        state = line.read_file(entries)
        if isinstance(state, line.PlanFile) and state.latest is not None and state.latest.plan.end > mission.now:
            href, name = f"/line/{state.exchange.about}", line_name(scene, state)
            found += (FirstLine(href, "disputed-plan", name, one.unit, cut(one.reason)) for one in state.objections)
    return tuple(found)


def disputed_in(scene: MissionScene, file: IncidentFile) -> Iterator[FirstLine]:
    """What is disputed in one file, as its people said it."""
    href, name = f"/incidents/{file.about}", name_of(scene, file)
    for one in file.dissents:
        yield FirstLine(href, "disputed-finding", name, one.unit, cut(one.act.words), one.recorded)
    for report in file.reports:
        for fact in report.act.disagreed:
            if fact.fact:
                said = tuple((one.side, cut(one.words)) for one in fact.statements if one.words)
                yield FirstLine(href, "disputed-fact", name, at=report.recorded, fact=cut(fact.fact), said=said)
    for reply in file.replies:
        if reply.act.admits is False:
            yield FirstLine(href, "disputed-denied", name, reply.unit, cut(reply.act.words), reply.recorded)


def unseen(scene: MissionScene, now: ClausesNow) -> tuple[FirstLine, ...]:
    """What nobody could see: clauses not observed, zones not watched, ground a team could not reach."""
    mission = scene.house.mission
    where = "/coverage" if "coverage" in WAYS[scene.person.role] else ""
    found: list[FirstLine] = []
    for track in clause_tracks(mission.agreement, now, scene.words.language):
        found += (
            FirstLine("", "unseen-clause", clause_said(scene, one.clause))
            for one in track.clauses
            if one.status == _NOT_SEEN
        )
    for entries in mission.files(scene.person, "watch"):
        for one in read_watch(entries).coverages:
            if one.act.end > mission.now - _WATCHED and (one.act.denied or one.act.share_ppm < 1_000_000):
                what = "unseen-denied" if one.act.denied else "unseen-zone"
                found.append(FirstLine(where, what, scene.called(one.act.zone), one.act.by_unit, at=one.act.end))
    for entries in mission.files(scene.person, "incident")[::-1]:
        found += unseen_in(scene, read(entries))
    return tuple(found)


def unseen_in(scene: MissionScene, file: IncidentFile) -> Iterator[FirstLine]:
    """What could not be seen of one matter, and where nobody was let."""
    now = scene.house.mission.now
    href, name = f"/incidents/{file.about}", name_of(scene, file)
    for report in file.reports:
        if report.act.not_seen:
            yield FirstLine(href, "unseen-ground", name, "", report.act.not_seen, report.recorded)
    for asked in file.requests:
        answer, late = answer_to(file, asked.act.id), asked.act.wanted is not None and asked.act.wanted < now
        if answer is AccessReply.REFUSED or (late and answer is not AccessReply.GIVEN):
            what = "unseen-refused" if answer is AccessReply.REFUSED else "unseen-unanswered"
            yield FirstLine(href, what, name, asked.act.of_unit, asked.act.place, asked.recorded)
