"""The tracks side by side: what is due on each next, and how its clauses stand, as far as a person sees it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from servanda import humanitarian as desk
from servanda import liaison as line
from servanda.access import Role
from servanda.mechanism import DueStanding, read
from servanda.operations import ClauseTrack, clause_tracks, clauses_now
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.incidents import name_of, owed_step, pressing_of
from servanda.web.mission.views.naming import desk_name, desk_path, line_name
from servanda.web.mission.views.owed import AS, owed_word
from servanda.web.mission.views.telling import clause_said
from servanda.web.mission.ways import WAYS

#: Lines of one track that a page shows.
_SHOWN = 4
_CLAUSE_AS = {
    "contrary indication": "late", "overdue": "late", "not observed": "waits", "open": "due", "met": "done",
    "nothing due": "passed",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Owed:
    """Something due on a track: how it stands, by when, where it is seen, and who owes it."""

    progress: str
    by: int | None
    what: str
    name: str
    href: str
    owners: tuple[str, ...] = ()

    @property
    def as_(self) -> str:
        """How it is drawn."""
        return AS[self.progress]


@dataclass(frozen=True, slots=True)
class ClauseLine:
    """A clause in its own words, and how it stands."""

    says: str
    word: str
    as_: str


@dataclass(frozen=True, slots=True)
class TrackShown:
    """One track: its counts, what is due next, how many more, and its clauses."""

    key: str
    title: str
    counts: desk.Track
    next: tuple[Owed, ...]
    more: int
    clauses: tuple[ClauseLine, ...]
    more_clauses: int


def tracks_of(scene: MissionScene) -> tuple[TrackShown, ...]:
    """Every track of the agreement, the humanitarian, security and regional ones always."""
    mission = scene.house.mission
    held: dict[str, list[Owed]] = {}
    for key, one in _joined(_owed(scene)):
        held.setdefault(key, []).append(one)
    counted = {one.name: one for one in desk.tracks((key, one) for key, every in held.items() for one in every)}
    tracks = clause_tracks(mission.agreement, clauses_now(mission, scene.person), scene.words.language)
    return tuple(_track(scene, one, held.get(one.key, []), counted.get(one.key, desk.Track(one.key))) for one in tracks)


def _joined(owed: Iterable[tuple[str, Owed]]) -> Iterator[tuple[str, Owed]]:
    """What one file asks alike of several by one hour is one line, as in every list of what is due."""
    found: dict[tuple[str, Owed], dict[str, None]] = {}
    for key, one in owed:
        found.setdefault((key, replace(one, owners=())), {}).update(dict.fromkeys(one.owners))
    for (key, one), owners in found.items():
        yield key, replace(one, owners=tuple(owners))


def _track(scene: MissionScene, one: ClauseTrack, owed: list[Owed], counts: desk.Track) -> TrackShown:
    waiting = [due for due in owed if due.as_ != "done"]
    waiting.sort(key=lambda due: (due.as_ != "late", due.by is None, due.by or 0))
    clauses = tuple(
        ClauseLine(clause_said(scene, each.clause), each.word, _CLAUSE_AS[each.status]) for each in one.clauses
    )
    title = scene.words.say(f"track-{one.key}") if one.key in desk.TRACKS else one.title
    more, more_clauses = max(0, len(waiting) - _SHOWN), max(0, len(clauses) - _SHOWN)
    return TrackShown(one.key, title, counts, tuple(waiting[:_SHOWN]), more, clauses[:_SHOWN], more_clauses)


def _owed(scene: MissionScene) -> Iterator[tuple[str, Owed]]:
    """What is due and was, by track: what a guarantor owes is regional, the lines' and the procedure's is security."""
    mission, ways = scene.house.mission, WAYS[scene.person.role]
    guarantors = {one.unit for one in scene.house.accounts.everybody() if one.role is Role.GUARANTOR}
    for entries in mission.files(scene.person, "humanitarian"):
        state = desk.read_file(entries)
        for due in desk.due(state, mission.terms.desk, mission.now):
            key = "regional" if due.owes in guarantors else "humanitarian"
            href = f"{desk_path(state)}/{due.about}"
            what, owners = f"owed-{due.what.replace(' ', '-')}", (due.owes,) if due.owes else ()
            yield key, Owed(due.progress, due.by, what, desk_name(scene, state), href, owners)
    for entries in mission.files(scene.person, "liaison") if "line" in ways else ():
        held = line.read_file(entries)
        for one in line.due(held, mission.line_clocks, mission.now):
            key = "regional" if one.owes in guarantors else "security"
            what = owed_word(held, one)
            yield key, Owed(one.progress, one.by, what, line_name(scene, held), f"/line/{one.about}", (one.owes,))
    for entries in mission.files(scene.person, "incident"):
        file = read(entries)
        for each in pressing_of(scene, file):
            key = "regional" if guarantors & {*each.owed_by} else "security"
            progress = "overdue" if each.standing is DueStanding.OVERDUE else "open"
            what = f"step-{owed_step(each.step, each.of)}"
            yield key, Owed(progress, each.by, what, name_of(scene, file), f"/incidents/{each.about}", each.owed_by)
