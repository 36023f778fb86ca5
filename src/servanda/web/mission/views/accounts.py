"""The record of a file as it is read: by days, an entry as one sentence with its hour, by whom, told to whom."""

from dataclasses import dataclass, replace
from itertools import groupby

from servanda.access import Entry
from servanda.operations import NumberUsed, Rests, books_of, numbered, what_it_rests_on
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.days import day_told, hour_told
from servanda.web.mission.views.entered_as import filled_of
from servanda.web.mission.views.lapses import latest_first
from servanda.web.mission.views.sentences import Told, tell, who_told
from servanda.web.mission.views.tellings import TELLINGS
from servanda.web.slugs import slug_of

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
    hour: str
    to: tuple[str, ...]
    erased: bool
    told: Told
    number_here: int
    #: The message of what it rests on, and the first digits of a key of one's own unit; empty of the calendar's.
    rests: str = ""
    key: str = ""
    #: The number of the sheet it was typed in from, who wrote that and when; for eyes of the own unit alone.
    sheet: str = ""
    written_by: str = ""
    written: int = 0


@dataclass(frozen=True, slots=True)
class DayOfRecord:
    """One day's accounts, the latest first."""

    name: str
    accounts: tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A record as it is read: its days, the latest first. ``rests``: the message of what all of it rests on, empty
    where entries differ; ``erasable``: number and words of each entry whose erasure can be asked for."""

    days: tuple[DayOfRecord, ...]
    size: int
    rests: str
    erasable: tuple[tuple[int, str], ...]


def record_of(scene: MissionScene, entries: tuple[Entry, ...]) -> FileRecord:
    """The record of the entries a person sees."""
    mission = scene.house.mission
    proposed = any(one.deed == "incident:finding:propose" for one in entries)
    shown = [(n, one) for n, one in enumerate(entries) if not (proposed and one.deed == _ISSUED)]
    rests = what_it_rests_on(entries, mission.keys, mission.agreement.id)
    sheets = _sheets(scene)
    accounts = [
        _from_sheet(scene, _account(scene, one, n, rests.get(one.position), entries), one, sheets)
        for n, one in latest_first(shown)
    ]
    by = {account.rests for account in accounts if account.rests}
    all_ = next(iter(by)) if len(by) == 1 else ""
    days = tuple(
        DayOfRecord(name, tuple(replace(one, rests="") if all_ else one for one in of_day))
        for name, of_day in groupby(accounts, lambda one: day_told(scene, one.recorded))
    )
    erasable = tuple((n, entry_told(scene, one)) for n, one in reversed(shown) if not one.erased)
    return FileRecord(days, len(accounts), all_.replace("rests-on", "record-all"), erasable)


def entry_told(scene: MissionScene, entry: Entry) -> str:
    """An entry in short: when it was entered, what was done, who did it."""
    return (
        f"{scene.moment(entry.recorded)} · {scene.words.say(f'did-{slug_of(entry.deed)}')} · {who_told(scene, entry)}"
    )


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


def _account(
    scene: MissionScene, entry: Entry, number_here: int, rests: Rests | None, entries: tuple[Entry, ...]
) -> Account:
    person = scene.house.accounts.known(entry.by)
    own = entry.unit == scene.person.unit
    return Account(
        slug_of(entry.deed),
        entry.unit,
        person.role if person else "",
        person.number if person and own else 0,
        entry.recorded,
        hour_told(scene, entry.recorded),
        entry.to,
        entry.erased,
        account_told(scene, entry, entries),
        number_here,
        f"rests-on-{rests.by}" if rests else "",
        rests.key[:_DIGITS] if rests and own else "",
    )


def account_told(scene: MissionScene, entry: Entry, entries: tuple[Entry, ...]) -> Told:
    """An entry told; of what is erased, or of a kind that is told elsewhere, that it was entered."""
    act = None if entry.erased or entry.deed not in TELLINGS else filled_of(entry, entries)
    if act is None:
        did = f"did-{slug_of(entry.deed)}"
        return Told(f"{scene.words.say(did) if scene.words.has(did) else scene.words.say('did-entry-write')}.")
    return tell(scene, entry, act, entries)
