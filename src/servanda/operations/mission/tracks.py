"""The clauses of each track as they stand for one person, the most pressing first; no figure adds tracks up."""

from dataclasses import dataclass

from servanda.agreement import Agreement
from servanda.humanitarian import TRACKS
from servanda.operations.mission.board import ClausesNow
from servanda.operations.pages.standing import PRESSING, status_word
from servanda.operations.pages.wording import Words, known_language


@dataclass(frozen=True, slots=True)
class ClauseOnTrack:
    """One clause: its id, its most pressing status, and that in words."""

    clause: str
    status: str
    word: str


@dataclass(frozen=True, slots=True)
class ClauseTrack:
    """A track of the agreement: its key, its title in words where the agreement names it, and its clauses."""

    key: str
    title: str
    clauses: tuple[ClauseOnTrack, ...]


def clause_tracks(agreement: Agreement, now: ClausesNow, language: str = "en") -> tuple[ClauseTrack, ...]:
    """The three tracks every mission has, then others of the agreement in its order."""
    words, pressing = Words(known_language(language)), {key: n for n, key in enumerate(PRESSING)}
    worst: dict[str, str] = {}
    for one in now.assessments.records():
        key, status = str(one["clause"]), str(one["status"])
        if key not in worst or pressing.get(status, 99) < pressing.get(worst[key], 99):
            worst[key] = status
    held: dict[str, list[ClauseOnTrack]] = {name: [] for name in TRACKS}
    for clause in agreement.clauses:
        status = worst.get(clause.id, PRESSING[-1])
        held.setdefault(clause.track, []).append(ClauseOnTrack(clause.id, status, status_word(status, words)))
    return tuple(
        ClauseTrack(key, words.track(key, agreement.tracks.get(key, key)), _pressing_first(clauses, pressing))
        for key, clauses in held.items()
    )


def _pressing_first(clauses: list[ClauseOnTrack], pressing: dict[str, int]) -> tuple[ClauseOnTrack, ...]:
    return tuple(sorted(clauses, key=lambda one: pressing.get(one.status, 99)))
