"""Displacement, damage and recovery as their pages show them: every count with whose it is, no sum over sources."""

from collections.abc import Iterable
from dataclasses import dataclass

from servanda import humanitarian as desk
from servanda.access import Entry
from servanda.web.mission.forms import word_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.desk import at_the_desk
from servanda.web.mission.views.line import Stands
from servanda.web.mission.views.numbers import in_threes

#: Places of a table that a page lists, those with the most people.
PLACES = 60
#: Refused rows that a page lists.
REFUSED = 200


@dataclass(frozen=True, slots=True)
class CountLine:
    """People displaced in a place by one count; ``persons``: as many words as the table has rows of that day."""

    about: str
    area: str
    as_of: int
    persons: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class TableLine:
    """A table taken in: rows read, of these counts and not; whether all of it is seen here."""

    about: str
    name: str
    source: str
    rows: int
    counts: int
    refused: int
    places: int
    whole: bool


@dataclass(frozen=True, slots=True)
class DamageLine:
    """Damage in a place as one source saw it."""

    about: str
    area: str
    what: str
    degree: str
    number: str
    as_of: int
    method: str
    source: str


@dataclass(frozen=True, slots=True)
class PartLine:
    """One instalment: by when, how much, and how it stands by all that was paid so far."""

    by: int
    amount: str
    stands: Stands


@dataclass(frozen=True, slots=True)
class PledgeLine:
    """A pledge: how much of it was paid, in whole hundredths, and what is due of it."""

    about: str
    by: str
    purpose: str
    pledged: str
    paid: str
    hundredths: int
    parts: tuple[PartLine, ...]
    payments: tuple[tuple[int, str, str, str], ...]

    @property
    def next(self) -> PartLine | None:
        """The first instalment that was not paid in time."""
        return next((one for one in self.parts if one.stands.as_ != "done"), None)


@dataclass(frozen=True, slots=True)
class Figures:
    """What a person sees of figures."""

    counts: tuple[CountLine, ...] = ()
    tables: tuple[TableLine, ...] = ()
    damage: tuple[DamageLine, ...] = ()
    pledges: tuple[PledgeLine, ...] = ()
    sums: tuple[tuple[str, str], ...] = ()


def figures_of(scene: MissionScene, files: Iterable[tuple[Entry, ...]]) -> Figures:
    """The figures of the files a person sees, latest first."""
    counts: list[CountLine] = []
    tables: list[TableLine] = []
    damage: list[DamageLine] = []
    money: list[desk.RecoveryFile] = []
    for entries in files:
        if (table := desk.table_file(entries)) is not None:
            tables.append(table_line(table))
            continue
        state = desk.read_file(entries)
        if isinstance(state, desk.FiguresFile):
            counts += (count_line(scene, state.about, (one,)) for one in state.displaced)
            damage += (_damage(scene, state.about, one) for one in state.damaged)
        elif isinstance(state, desk.RecoveryFile) and state.pledge is not None:
            money.append(state)
    return Figures(
        tuple(sorted(counts, key=lambda one: -one.as_of)),
        tuple(reversed(tables)),
        tuple(sorted(damage, key=lambda one: -one.as_of)),
        tuple(line for one in money if (line := pledge_line(scene, one)) is not None),
        tuple(
            (desk.amount_told(pledged, currency), desk.amount_told(paid, currency))
            for currency, (pledged, paid) in desk.by_currency(money).items()
        ),
    )


def table_line(table: desk.Table) -> TableLine:
    """A table in a list."""
    places = len({one.area for one in table.counts})
    counted = len({one.row for one in table.counts})
    whole = table.unaccounted == 0
    return TableLine(
        table.about, table.name, table.source, table.rows_read, counted, len(table.refused), places, whole
    )  # fmt: skip


def count_line(scene: MissionScene, about: str, day: tuple[desk.Displaced, ...]) -> CountLine:
    """The counts of one place and day, each by itself."""
    told = tuple(people_told(scene, one.persons) for one in day)
    return CountLine(about, day[0].area, day[0].as_of, told, day[0].source)


def people_told(scene: MissionScene, persons: int) -> str:
    """A number of people; to others than the desk, few are told as few, for they could be known by name."""
    if at_the_desk(scene) or desk.told_outside(persons) is not None:
        return in_threes(persons)
    return scene.words.say("fewer-than", n=desk.LEAST_TOLD)


def _damage(scene: MissionScene, about: str, one: desk.Damaged) -> DamageLine:
    return DamageLine(
        about, one.area, one.what, word_of(one.degree), in_threes(one.number), one.as_of, one.method, one.source
    )


def pledge_line(scene: MissionScene, state: desk.RecoveryFile) -> PledgeLine | None:
    """A pledge against what was paid; none where its beginning is not seen."""
    pledge = state.pledge
    if pledge is None:
        return None
    dues = {int(one.of): one for one in desk.recovery_due(state, scene.house.mission.now)}
    listed = sorted(pledge.instalments, key=lambda one: one.by)
    parts = tuple(
        PartLine(one.by, desk.amount_told(one.amount, pledge.currency), _part(dues[n]))
        for n, one in enumerate(listed, 1)
    )
    payments = tuple(
        (one.at, desk.amount_told(one.amount, pledge.currency), one.to, one.according_to) for one in state.payments
    )
    return PledgeLine(
        state.about, pledge.by, pledge.purpose, desk.amount_told(pledge.amount, pledge.currency),
        desk.amount_told(state.paid, pledge.currency), min(100, state.share_ppm // 10_000), parts, payments,
    )  # fmt: skip


def _part(due: desk.Due) -> Stands:
    as_ = {"met": "done", "late": "done", "open": "due"}.get(due.progress, "late")
    word = {"met": "paid", "late": "paid-late", "open": "not-paid-yet"}.get(due.progress, "not-paid")
    return Stands(word, as_)
