"""A published bulletin entered into the mission's log: the digest of its signed note, which names all its files.

Who publishes enters it. A bulletin in which the mechanism speaks needs the votes of its body besides, by the rule the
agreement names. No second side is waited for: nobody can keep a bulletin out of the log by staying away.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from servanda.access import Content, DataClass, Draft, Entry, Person, may, needed
from servanda.basis import Place, Refusal, content_hash
from servanda.bulletin import ENTERED, BulletinWords, speaks_privately
from servanda.mechanism import Choice, Result, Step, Tally, tally
from servanda.operations.bulletin.noted import Noted
from servanda.operations.bulletin.published import OfLog, PublishedBulletins
from servanda.operations.bulletin.revoking import revoked_by_log

if TYPE_CHECKING:
    from servanda.operations.mission import Mission

_AREA: Final = "bulletin"


@dataclass(frozen=True, slots=True)
class BulletinEntered(Content):
    """A bulletin was published. ``manifest``: SHA-256 of its signed note; ``key``: it is signed with; ``spoken``: by
    whom, as it says itself."""

    deed: ClassVar[str] = ENTERED
    bulletin: str = needed("")
    manifest: str = needed("")
    key: str = needed("")
    spoken: str = needed("")


@dataclass(frozen=True, slots=True)
class BulletinVote(Content):
    """A member of the body votes on a bulletin that speaks for it."""

    deed: ClassVar[str] = "bulletin:signature:vote"
    bulletin: str = needed("")
    manifest: str = needed("")
    vote: Choice = needed(Choice.UNSAID)


@dataclass(frozen=True, slots=True)
class EnteredBulletin:
    """A bulletin on the record: at which position, since when (µs UTC)."""

    position: int
    at: int
    act: BulletinEntered


@dataclass(frozen=True, slots=True)
class ToEnter:
    """How a signed bulletin of the folder stands: entered, or with the votes it has where it needs any."""

    name: str
    spoken: str
    entered: EnteredBulletin | None
    votes: Tally | None

    @property
    def ready(self) -> bool:
        """Whether nothing is waited for but that it is entered."""
        return self.entered is None and (self.votes is None or self.votes.result is Result.CARRIED)


def enter_bulletin(mission: "Mission", person: Person, published: PublishedBulletins, name: str) -> Entry:
    """Enters a bulletin of the folder as it is signed now.

    Refuses (ACC001) who may not, (BUL056) what is not signed or not what was signed, (BUL057) one that speaks for the
    mechanism without its votes, (BUL058) what is entered already.
    """
    about = _about(mission, name)
    mission.allow(person, BulletinEntered.deed, about)
    with mission.file_held(about):
        noted = _noted(published, name)
        stands = _stands(mission, name, noted)
        if stands.entered is not None:
            raise Refusal("BUL058", "the log has it already", "nothing needs to be done", Place(name))
        if not stands.ready:
            remedy = "ask its members to vote on it, on the page of bulletins under 'Agreement'"
            why = "it speaks for the mechanism, and the body's votes do not carry it by the rule of the agreement"
            raise Refusal("BUL057", why, remedy, Place(name))
        manifest = noted.manifest
        act = BulletinEntered(name, noted.digest, str(manifest.key), manifest.spoken)
        (entry, *_) = mission.enter(person, [_draft(act, about, f"bulletin/{about}/{noted.digest}")])
    return entry


def vote_on_bulletin(mission: "Mission", person: Person, published: PublishedBulletins, name: str, vote: str) -> Entry:
    """A vote on a bulletin as it is signed now; the last of each member counts.

    Refuses (ACC001) who may not, (BUL056) as entering does, (BUL058) what is entered already, (BUL059) no vote, a unit
    without one in the body, and a bulletin that needs none.
    """
    about = _about(mission, name)
    mission.allow(person, BulletinVote.deed, about)
    with mission.file_held(about):
        noted = _noted(published, name)
        stands = _stands(mission, name, noted)
        if stands.entered is not None:
            raise Refusal("BUL058", "the log has it already", "nothing needs to be done", Place(name))
        given = vote if vote in (Choice.YES, Choice.NO, Choice.ABSTAIN) else ""
        if not given or stands.votes is None or not mission.procedure.member(person.unit):
            why = "this is no vote of the body on a bulletin that speaks for it"
            raise Refusal("BUL059", why, "choose yes, no or abstain; only its members vote", Place(name))
        act = BulletinVote(name, noted.digest, Choice(given))
        (entry, *_) = mission.enter(person, [_draft(act, about)])
    return entry


def bulletins_to_enter(mission: "Mission", published: PublishedBulletins) -> tuple[ToEnter, ...]:
    """How every signed bulletin of the folder stands, the latest first."""
    signed = published.shown.signed
    return tuple(_stands(mission, name, signed[name]) for name in sorted(signed, reverse=True))


def entered_bulletins(mission: "Mission") -> tuple[EnteredBulletin, ...]:
    """Every bulletin on the record, in the order in which they were entered."""
    found = (
        EnteredBulletin(entry.position, entry.recorded, BulletinEntered.read_back(entry.content))
        for file in mission.all_files(_AREA)
        for entry in file
        if entry.deed == BulletinEntered.deed and not entry.erased
    )
    return tuple(sorted(found, key=lambda one: one.position))


def said_by_log(mission: "Mission") -> OfLog:
    """What the record says of bulletins: with which key each was first entered, its notes, and keys revoked."""
    pins: dict[str, tuple[str, dict[str, int]]] = {}
    for one in entered_bulletins(mission):
        _, notes = pins.setdefault(one.act.bulletin, (one.act.key, {}))
        notes.setdefault(one.act.manifest, one.at)
    return OfLog(pins, revoked_by_log(mission))


def may_enter_bulletins(person: Person) -> bool:
    """Whether somebody enters bulletins."""
    return bool(may(person, BulletinEntered.deed))


def may_vote_on_bulletins(mission: "Mission", person: Person) -> bool:
    """Whether somebody has a vote on bulletins that speak for the mechanism."""
    return bool(may(person, BulletinVote.deed)) and bool(mission.procedure.member(person.unit))


def _stands(mission: "Mission", name: str, noted: Noted) -> ToEnter:
    file = mission.whole(_about(mission, name))
    entered = next((one for one in _entered(file) if one.act.manifest == noted.digest), None)
    spoken = noted.manifest.spoken
    needs = not speaks_privately(spoken, BulletinWords("en"))
    return ToEnter(name, spoken, entered, _votes(mission, file, noted.digest) if needs else None)


def _entered(file: tuple[Entry, ...]) -> Iterator[EnteredBulletin]:
    for entry in file:
        if entry.deed == BulletinEntered.deed and not entry.erased:
            yield EnteredBulletin(entry.position, entry.recorded, BulletinEntered.read_back(entry.content))


def _votes(mission: "Mission", file: tuple[Entry, ...], manifest: str) -> Tally:
    """The last vote of each member on these very words; silence counts as such once the agreement's time is over."""
    votes: dict[str, Choice] = {}
    first: int | None = None
    for entry in file:
        act = BulletinVote.read_back(entry.content) if entry.deed == BulletinVote.deed else None
        if act is not None and act.manifest == manifest:
            votes[mission.procedure.member(entry.unit)] = act.vote
            first = entry.recorded if first is None else first
    clock = mission.procedure.clock(Step.PUBLICATION)
    over = clock is not None and first is not None and mission.now >= first + clock
    return tally(mission.procedure, votes, over=over)


def _noted(published: PublishedBulletins, name: str) -> Noted:
    found = published.shown.signed.get(name)
    if found is None or name not in published.files:
        why = "there is no signed bulletin of this name, or it is not what was signed"
        raise Refusal("BUL056", why, "sign it with 'servanda bulletin --key', and load the page again", Place(name))
    return found


def _about(mission: "Mission", name: str) -> str:
    return content_hash(f"bulletin\n{mission.agreement.id}\n{name}".encode(), 32)


def _draft(act: Content, about: str, key: str = "") -> Draft:
    return Draft(act.deed, about, DataClass.PUBLIC, act.content(), key=key)
