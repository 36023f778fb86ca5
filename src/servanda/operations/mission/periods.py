"""A mission's periods of retention: the table it was begun with, and a shorter one that two people set."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, ClassVar, Final

from servanda.access import Content, DataClass, Draft, Entry, Person, agreed_by, retention_table
from servanda.basis import Place, Refusal, fresh_bytes
from servanda.operations.mission.accounts import Accounts
from servanda.operations.mission.record import Mission

if TYPE_CHECKING:
    from servanda.store import MissionStore

Periods = Mapping[DataClass, int | None]
_SETTING: Final = "retention"
_LONGEST: Final = 36_500


@dataclass(frozen=True, slots=True)
class PeriodsProposed(Content):
    """Content of these classes is to be kept for so many days after its matter is closed; 0: as it is now."""

    deed: ClassVar[str] = "admin:setting:propose"
    mechanism: int = 0
    mediator: int = 0
    party: int = 0
    source: int = 0
    site: int = 0
    staff: int = 0
    words: str = ""

    def days(self) -> dict[str, int]:
        """Classes and days of what is to change."""
        told = {one.name: getattr(self, one.name) for one in fields(self) if one.name != "words"}
        return {name: days for name, days in told.items() if days}


@dataclass(frozen=True, slots=True)
class PeriodsAgreed(Content):
    """Somebody of another side agrees to the periods, which hold from then on."""

    deed: ClassVar[str] = "admin:setting:agree"


@dataclass(frozen=True, slots=True)
class PeriodsProposal:
    """Proposed periods and how they stand. ``agreed``: who of another side agreed, none yet."""

    about: str
    by: str
    recorded: int
    act: PeriodsProposed
    agreed: Entry | None


def periods_of(store: "MissionStore") -> Periods:
    """Days by class, None for ever: the table a mission starts from, under what it has set."""
    told: dict[str, Any] = store.settings.get(_SETTING) or {}
    return {one: told.get(one.value, kept.days) for one, kept in retention_table().items()}


def fit_periods(told: Mapping[str, Any], place: Place) -> dict[str, int]:
    """Days by class as a mission may set them.

    Refuses (MIS160) a class that is none, days that are none, what was published (it is kept for ever), and a longer
    period for a sealed class than the table has.
    """
    for name, days in told.items():
        usual = next((one for one in retention_table().values() if one.data_class.value == name), None)
        if usual is None or usual.days is None:
            raise _unfit(f"{name!r} is no class of data that has a period", _of(place, name))
        if isinstance(days, bool) or not isinstance(days, int) or not 1 <= days <= _LONGEST:
            raise _unfit(f"{name}: {days!r} is no number of days from 1 to {_LONGEST:,}", _of(place, name))
        if usual.data_class.secret and days > usual.days:
            raise _unfit(
                f"{name}: {days} days are more than the {usual.days} a sealed class is kept at most", _of(place, name)
            )
    return dict(told)


def begin_periods(store: "MissionStore", told: Mapping[str, int]) -> None:
    """The periods a mission is begun with, where its people have agreed to others than the table's."""
    if told:
        store.settings.put(_SETTING, dict(told))


def propose_periods(mission: Mission, person: Person, act: PeriodsProposed) -> tuple[Entry, ...]:
    """Propose other periods. Refuses (MIS160) what may not be set, and nothing at all, (ACC001) who may not."""
    if not fit_periods(act.days(), Place()):
        raise _unfit("no period is named", Place("retention"))
    return mission.enter(person, [_draft(mission, act, fresh_bytes(16).hex())])


def agree_to_periods(
    mission: Mission, store: "MissionStore", accounts: Accounts, person: Person, about: str
) -> Periods:
    """Agree to proposed periods, which hold from then on.

    Refuses (MIS041) one's own side's proposal, (MIS042) what is agreed already, (MIS044) what is no such proposal.
    """
    with mission.file_held(about):
        proposal = _proposal(mission.file(person, about))
        mission.allow(person, PeriodsAgreed.deed, about)
        proposer = accounts.known(proposal.by)
        if proposal.agreed is not None:
            raise Refusal("MIS042", "it is agreed already", "nothing is to be done", Place(about))
        if proposer is None or agreed_by(proposer, (person,)) is None:
            why = "it was proposed by your own side, and takes somebody of another"
            raise Refusal("MIS041", why, "ask the other side, or the mission", Place(about))
        mission.enter(person, [_draft(mission, PeriodsAgreed(), about)])
        store.settings.put(_SETTING, {**(store.settings.get(_SETTING) or {}), **proposal.act.days()})
    return periods_of(store)


def proposes_periods(entry: Entry) -> bool:
    """Whether an entry proposes periods: a setting is proposed by the same deed, and has a name."""
    return entry.deed == PeriodsProposed.deed and not entry.erased and not entry.content.get("name")


def periods_proposed(mission: Mission, person: Person) -> tuple[PeriodsProposal, ...]:
    """The proposals of periods a person sees, latest first."""
    files = mission.files(person, "admin")[::-1]
    return tuple(_proposal(one) for one in files if proposes_periods(one[0]))


def _proposal(entries: tuple[Entry, ...]) -> PeriodsProposal:
    first = entries[0]
    if not proposes_periods(first):
        raise Refusal("MIS044", "this is no proposal of periods", "open one from the list", Place(first.about))
    agreed = next((one for one in entries if one.deed == PeriodsAgreed.deed), None)
    return PeriodsProposal(first.about, first.by, first.recorded, PeriodsProposed.read_back(first.content), agreed)


def _draft(mission: Mission, act: Content, about: str) -> Draft:
    to = (*mission.procedure.parties, mission.procedure.body)
    return Draft(act.deed, about, DataClass.MECHANISM, act.content(), to)


def _of(place: Place, name: str) -> Place:
    return replace(place, path=".".join(one for one in (place.path, name) if one))


def _unfit(why: str, place: Place) -> Refusal:
    remedy = "shorten a period of the table, or lengthen that of the mechanism's own papers alone"
    return Refusal("MIS160", why, remedy, place)
