"""What the desk tells the engine: what came of corridors, what was answered to requests, returns and displacement.

Of sites and movements nothing: that they were notified is for those who were told.
"""

from collections.abc import Mapping
from typing import Final, TypeAlias

from servanda.humanitarian.corridors import CorridorFile, Outcome
from servanda.humanitarian.figures import FiguresFile
from servanda.humanitarian.requests import AccessFile, Said
from servanda.humanitarian.returns import ReturnFile
from servanda.vocabulary import act

Row: TypeAlias = Mapping[str, str | int | None]
SOURCE: Final = "humanitarian-desk"
_MILLI: Final = 1_000
_OUTCOMES: Final = {
    Outcome.SUCCESSFUL: ("passage.corridor", None),
    Outcome.DISPUTED: ("passage.corridor", "disputed"),
    Outcome.UNSUCCESSFUL: ("passage.obstruct", None),
}
_SAID: Final = {
    Said.NO_OBSTACLE: "aid.access-granted",
    Said.CONDITIONS: "aid.access-granted",
    Said.DELAYED: "aid.obstruct",
    Said.DENIED: "aid.access-refused",
}


def facts(state: CorridorFile | AccessFile | ReturnFile | FiguresFile) -> tuple[Row, ...]:
    """The rows of the facts table one file gives, as ``evidence.conform`` takes them; times µs UTC."""
    if isinstance(state, CorridorFile):
        return _of_corridor(state)
    if isinstance(state, AccessFile):
        return _of_access(state)
    return _of_returns(state) if isinstance(state, ReturnFile) else _of_figures(state)


def _row(code: str, begin: int, end: int, recorded: int, ref: str, **more: str | int | None) -> Row:
    return {
        "kind": act(code).kind,
        "act": code,
        "happened_from": begin,
        "happened_to": end,
        "recorded": recorded,
        "ref": ref,
        "origin": "monitor",
        "source": SOURCE,
        "mark": "S",
        "actor": None,
        "place": None,
        "item": None,
        "quantity_milli": None,
        "unit": None,
        "status": None,
        "note": None,
        **more,
    }


def _of_corridor(state: CorridorFile) -> tuple[Row, ...]:
    corridor, outcome = state.corridor, state.outcome
    if corridor is None or outcome is None or outcome is Outcome.NOT_KNOWN:
        return ()
    code, status = _OUTCOMES[outcome]
    recorded = max(one.recorded for one in state.accounts)
    to = f"route to {corridor.end}"
    times = (corridor.begin, corridor.until, recorded)
    return (_row(code, *times, state.about, place=corridor.start, item=to, status=status),)


def _of_access(state: AccessFile) -> tuple[Row, ...]:
    where = state.request.where if state.request else None
    return tuple(
        _row(
            _SAID[one.said], one.recorded, one.recorded + 1, one.recorded, state.about,
            actor=one.unit, place=where, note=one.words or None,
        )
        for one in state.replies
    )  # fmt: skip


def _of_returns(state: ReturnFile) -> tuple[Row, ...]:
    where = state.planned.end if state.planned else None
    return tuple(
        _row(
            "passage.civilian-return", one.begin, one.until, one.recorded, state.about,
            place=where, quantity_milli=one.persons * _MILLI, unit="persons",
        )
        for one in state.reports
    )  # fmt: skip


def _of_figures(state: FiguresFile) -> tuple[Row, ...]:
    return tuple(
        _row(
            "displacement", one.as_of, one.as_of + 1, one.as_of + 1, state.about,
            place=one.area, quantity_milli=one.persons * _MILLI, unit="persons", note=one.source,
        )
        for one in state.displaced
    )  # fmt: skip
