"""The record of a file as it is read: one account an entry, in its order, by whom, told to whom."""

from dataclasses import dataclass, replace

from servanda.access import Entry
from servanda.operations import NumberUsed, Rests, act_of, books_of, numbered, what_it_rests_on
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.pointing import lines_in

#: The finding as told: the same words as its proposal, which who sees both reads once.
_ISSUED = "incident:finding:issue"
#: A key's first digits, by which two people compare it. Others than its unit are not told which of its people it was.
_DIGITS = 16


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
    #: The message of what it rests on, and the first digits of a key of one's own unit; empty of the calendar's.
    rests: str = ""
    key: str = ""
    #: The number of the sheet it was typed in from, who wrote that and when; for eyes of the own unit alone.
    sheet: str = ""
    written_by: str = ""
    written: int = 0


def accounts_of(scene: MissionScene, entries: tuple[Entry, ...]) -> tuple[Account, ...]:
    """The accounts of the entries a person sees, latest first."""
    proposed = any(one.deed == "incident:finding:propose" for one in entries)
    shown = [(n, one) for n, one in enumerate(entries) if not (proposed and one.deed == _ISSUED)]
    mission = scene.house.mission
    rests = what_it_rests_on(entries, mission.keys, mission.agreement.id)
    sheets = _sheets(scene)
    return tuple(_from_sheet(scene, _account(scene, one, n, rests.get(one.position), entries), one, sheets)
                 for n, one in reversed(shown))  # fmt: skip


def _sheets(scene: MissionScene) -> dict[tuple[str, str, int], NumberUsed]:
    """The sheets of the viewer's own unit that became an entry, by file, deed and the instant of their entry."""
    books = books_of(scene.house.mission, scene.person.unit).books
    return {(use.file, use.became, at): use for one in books for use, at in one.used}


def _from_sheet(
    scene: MissionScene, account: Account, entry: Entry, sheets: dict[tuple[str, str, int], NumberUsed]
) -> Account:
    use = sheets.get((entry.about, entry.deed, entry.recorded)) if entry.unit == scene.person.unit else None
    if use is None:
        return account
    number = numbered(entry.unit, use.number)
    return replace(account, sheet=number, written_by=use.written_by, written=use.at or 0)


def slug_of(deed: str) -> str:
    """A deed's name as part of a message: *incident:notice:send* is *notice-send*."""
    return "-".join(deed.split(":")[1:]).replace("_", "-")


def _account(
    scene: MissionScene, entry: Entry, number_here: int, rests: Rests | None, entries: tuple[Entry, ...]
) -> Account:
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
        lines_in(scene, act, entry.about, entries) if act is not None else (),
        number_here,
        f"rests-on-{rests.by}" if rests else "",
        rests.key[:_DIGITS] if rests and own else "",
    )
