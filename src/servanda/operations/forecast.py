"""Forecast a case's incidents or deaths, days to months, beside what such a forecast would have been worth before."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from servanda.basis import Place, Refusal, from_us, local_midnight
from servanda.escalation import Forecast, acts_data, forecast_of, steps_of
from servanda.operations.escalate.opened import Opened, open_escalation
from servanda.operations.pages.wording import Words, known_language
from servanda.operations.reading import Progress


@dataclass(frozen=True, slots=True)
class ForecastReport:
    """A forecast of one case and what it rests on; for the mechanism only.

    ``lapsed``: clauses that were not in force on the last day counted, of which none is forecast.
    """

    opened: Opened
    forecast: Forecast
    language: str
    lapsed: tuple[str, ...] = ()

    @property
    def words(self) -> Words:
        """The words of the language, in which what is foretold is called what it is: incidents, deaths or alerts."""
        return Words(self.language).counting(self.forecast.what)

    @property
    def data_class(self) -> str:
        """Who may see it."""
        return "mechanism"

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        agreement = self.opened.agreement
        return {
            "agreement": agreement.id,
            "standing": agreement.standing,
            "as_of": from_us(self.opened.as_of, agreement.timing.zone).isoformat(),
            "acts": acts_data(self.opened.acts),
            "clauses_not_in_force": list(self.lapsed),
            **self.forecast.data(),
        }


def forecast_case(
    name: str,
    evidence: Iterable[str] = (),
    *,
    days: int = 0,
    months: int = 0,
    by: Literal["area", "clause"] = "area",
    of: Literal["incidents", "deaths"] = "incidents",
    language: str = "en",
    as_of: str = "",
    own: bool = True,
    reader: str = "",
    count: str = "violence",
    areas: Any = "",
    begin: date | None = None,
    end: date | None = None,
    seed: int = 1,
    progress: Progress = lambda step, done, total: None,
) -> ForecastReport:
    """Forecast the case a person names, from its evidence known by the cut-off.

    ``days`` or ``months``: how far ahead. ``by``: areas or clauses beside the whole. The rest is as
    ``open_escalation`` takes it. Refuses (ESC083) how far, (ESC080) too short a series, (ESC084) deaths where no source
    tells any, and what ``open_escalation`` refuses.
    """
    steps, ahead = steps_of(days, months)
    known_language(language)
    opened = open_escalation(
        name, evidence, as_of=as_of, own=own, reader=reader, count=count, areas=areas, begin=begin, end=end,
        seed=seed, progress=progress,
    )  # fmt: skip
    if of == "deaths" and not opened.acts.table["deaths"].fill_null(0).sum():
        raise Refusal(
            "ESC084",
            "no source read here tells of a death, so deaths cannot be forecast",
            "read a source that counts them, or ask for incidents",
            Place("--of"),
        )
    progress("drawing continuations", 0, 0)
    clauses, lapsed = _in_force(opened) if by == "clause" else (None, ())
    found = forecast_of(opened.acts, ahead, steps, by=by, what=of, clauses=clauses, seed=seed)
    return ForecastReport(opened, found, language, lapsed)


def _in_force(opened: Opened) -> tuple[dict[str, frozenset[str]], tuple[str, ...]]:
    """What bears on each clause in force when the last day counted ended, and the clauses that were not.

    Against a clause not in force nothing can be counted: that none was is no quiet.
    """
    last = local_midnight(opened.acts.end, opened.acts.zone) - 1
    timeline, bearing = opened.assessed.timeline, opened.bearing
    held = {one for one in bearing if any(span.begin <= last < span.end for span in timeline.in_force(one))}
    return {one: ids for one, ids in bearing.items() if one in held}, tuple(one for one in bearing if one not in held)
