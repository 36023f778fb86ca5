"""Corridors of the past, from the facts table that the evidence reader of their list makes; every row accounted for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from servanda.access import Draft
from servanda.basis import content_hash
from servanda.humanitarian.corridors import Corridor, CorridorFile, Outcome, came_of_it, enter_corridor

if TYPE_CHECKING:
    import polars as pl

_NOTICE: Final = "notice.movement"
_TO: Final = "route to "
_AGREED: Final = "Agreed"
#: What the list's words of a result are here.
_OUTCOMES: Final[Mapping[str, Outcome]] = {
    "successful": Outcome.SUCCESSFUL,
    "disputed": Outcome.DISPUTED,
    "unsuccessful/disrupted": Outcome.UNSUCCESSFUL,
    "proposed route/outcome unknown": Outcome.NOT_KNOWN,
}


@dataclass(frozen=True, slots=True)
class Past:
    """One corridor of a list: its id in the list, the line it stands on, the corridor, and what came of it."""

    ref: str
    row: int
    corridor: Corridor
    outcome: Outcome

    def drafts(self, source: str, now: int) -> tuple[Draft, Draft]:
        """Both entries of its file; public, as the list is. Taken in twice, they are entered once."""
        about = f"corridor-{content_hash(f'{source} {self.ref}'.encode())}"
        entered = enter_corridor(about, self.corridor, now, public=True)
        state = CorridorFile(about, self.corridor, now)
        told = came_of_it(state, self.outcome, source, max(now, self.corridor.begin), public=True)
        return entered, Draft(
            told.deed, about, told.data_class, told.content, told.to, now, f"{told.deed} {about} {source}"
        )


def past_corridors(facts: "pl.DataFrame") -> tuple[Past, ...]:
    """Corridors from the facts of their list, one per row, in its order.

    ``facts``: the table of a batch that the reader *humanitarian_corridors* read; rows it refused are in the batch's
    refusals and not here.
    """
    return tuple(sorted(_each(facts), key=lambda one: one.row))


def _each(facts: "pl.DataFrame") -> Iterator[Past]:
    notices = facts.filter(facts["act"] == _NOTICE)
    columns = ("ref", "row", "source_code", "place", "item", "happened_from", "happened_to", "source")
    for values in notices.select(columns).rows(named=True):
        proposal, _, result = str(values["source_code"]).partition("; ")
        yield Past(str(values["ref"]), int(values["row"]), _corridor(values, proposal), _OUTCOMES[result])


def _corridor(values: Mapping[str, Any], proposal: str) -> Corridor:
    from servanda.basis import to_us

    agreed = proposal == _AGREED
    return Corridor(
        start=values["place"],
        end=str(values["item"]).removeprefix(_TO),
        begin=to_us(values["happened_from"]),
        until=to_us(values["happened_to"]),
        proposed_by=() if agreed else (proposal,),
        agreed=agreed,
        source=values["source"],
    )
