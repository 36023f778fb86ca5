"""A party disputes what a bulletin says: formally, in its own name, on the mission's record, for everybody to read.

A reader's "I dispute this" is a remark; this is a statement of a party, and comes from nobody else.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from servanda.access import Content, DataClass, Draft, Entry, Person, complete, needed
from servanda.basis import Place, Refusal, content_hash

if TYPE_CHECKING:
    from servanda.operations.mission import Mission

_AREA: Final = "bulletin"
#: One limit for all, as for statements.
LONGEST: Final = 600


@dataclass(frozen=True, slots=True)
class BulletinDisputed(Content):
    """What a party disputes. ``bulletin``: its name; ``clause``: of which promise, if of one; ``words``: verbatim."""

    deed: ClassVar[str] = "bulletin:dispute:file"
    bulletin: str = needed("")
    words: str = needed("")
    clause: str = ""


@dataclass(frozen=True, slots=True)
class Dispute:
    """A dispute on the record: by which party, since when (µs UTC)."""

    unit: str
    at: int
    act: BulletinDisputed


def dispute_bulletin(mission: "Mission", person: Person, act: BulletinDisputed) -> Entry:
    """Enters a dispute for a party; the same words of the same party once.

    Refuses (ACC001) who may not, (BUL053) whose unit is no party of the agreement, (BUL054) what is not filled in,
    (BUL055) words beyond the limit, and a clause there is none of.
    """
    about = content_hash(f"dispute\n{mission.agreement.id}\n{act.bulletin}".encode(), 32)
    mission.allow(person, act.deed, about)
    if person.unit not in mission.procedure.parties:
        why = "a formal dispute comes from a party to the agreement"
        raise Refusal("BUL053", why, "ask the party's own people to file it", Place(act.bulletin))
    complete(act, "BUL054")
    unknown = bool(act.clause) and all(one.id != act.clause for one in mission.agreement.clauses)
    if len(act.words) > LONGEST or unknown:
        why = "there is no such clause" if unknown else f"it has {len(act.words)} letters"
        raise Refusal("BUL055", why, f"write at most {LONGEST} letters, of a clause of the text", Place(act.bulletin))
    told = content_hash(f"{act.clause}\n{act.words}".encode())
    key = f"dispute/{about}/{person.unit}/{told}"
    (entry, *_) = mission.enter(person, [Draft(act.deed, about, DataClass.PUBLIC, act.content(), key=key)])
    return entry


def disputes(mission: "Mission", bulletin: str = "") -> tuple[Dispute, ...]:
    """Disputes of one bulletin or of all, in the order in which they were filed."""
    found = (
        Dispute(entry.unit, entry.recorded, BulletinDisputed.read_back(entry.content))
        for file in mission.all_files(_AREA)
        for entry in file
        if entry.deed == BulletinDisputed.deed and not entry.erased
    )
    return tuple(one for one in found if not bulletin or one.act.bulletin == bulletin)
