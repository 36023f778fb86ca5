"""The record of a file as it is read: one account an entry, in its order, by whom, told to whom."""

from dataclasses import dataclass

from servanda.access import Entry
from servanda.operations import act_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.telling import lines_of

#: The finding as told: the same words as its proposal, which who sees both reads once.
_ISSUED = "incident:finding:issue"


@dataclass(frozen=True, slots=True)
class Account:
    """One entry as a page shows it.

    ``number``: of the person within the viewer's own unit, else 0. ``number_here``: counts what the viewer sees of the
    file, from 0, in the order of the record.
    """

    slug: str
    unit: str
    role: str
    number: int
    recorded: int
    to: tuple[str, ...]
    erased: bool
    lines: tuple[tuple[str, str], ...]
    number_here: int


def accounts_of(scene: MissionScene, entries: tuple[Entry, ...]) -> tuple[Account, ...]:
    """The accounts of the entries a person sees, latest first."""
    proposed = any(one.deed == "incident:finding:propose" for one in entries)
    shown = [(n, one) for n, one in enumerate(entries) if not (proposed and one.deed == _ISSUED)]
    return tuple(_account(scene, one, n) for n, one in reversed(shown))


def slug_of(deed: str) -> str:
    """A deed's name as part of a message: *incident:notice:send* is *notice-send*."""
    return "-".join(deed.split(":")[1:]).replace("_", "-")


def _account(scene: MissionScene, entry: Entry, number_here: int) -> Account:
    person = scene.house.accounts.known(entry.by)
    own = entry.unit == scene.person.unit
    act = act_of(entry)
    return Account(
        slug_of(entry.deed),
        entry.unit,
        person.role if person else "",
        person.number if person and own else 0,
        entry.recorded,
        entry.to,
        entry.erased,
        lines_of(scene, act) if act is not None else (),
        number_here,
    )
