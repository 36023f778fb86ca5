"""Fit a scenario to what was observed: the case's own evidence, incident logs, or end dates of truces."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from servanda.agreement import Agreement
from servanda.basis import Place, Refusal, from_us, why_no_file
from servanda.operations.assess import assess_case
from servanda.operations.case_log import case_log
from servanda.operations.page_files import write_whole
from servanda.operations.reading import Progress, read_case
from servanda.operations.scenario import DATA_CLASS, NOT_A_FORECAST, scenario_of
from servanda.store import read_paper
from servanda.windtunnel import (
    Calibration,
    Hazards,
    IncidentLog,
    Scenario,
    Truces,
    calibrate,
    first_day,
    hazards_of,
    parties_of,
    posterior_text,
    read_observations,
    ridge_words,
)


def _silent(_: str, done: int, total: int) -> None:
    """Progress nobody watches."""


@dataclass(frozen=True, slots=True)
class CalibrateReport:
    """What observations taught about the scenario of one case; class mediator-only.

    ``whence``: where the observations were read from. ``base``: the text of the scenario that was fitted, if any.
    ``hazards``: what truces of several conflicts say of covariates, where that was asked for.
    """

    found: Calibration
    whence: tuple[str, ...]
    base: str = ""
    hazards: Hazards | None = None

    @property
    def agreement(self) -> Agreement:
        """The agreement it is of."""
        return self.found.agreement

    @property
    def data_class(self) -> str:
        """Who may see it."""
        return DATA_CLASS

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        found = self.found
        names = [one.name for one in found.parameters]
        return {
            "agreement": found.agreement.id,
            "standing": found.agreement.standing,
            "class": DATA_CLASS,
            "meaning": NOT_A_FORECAST,
            "observations": {"digest": found.digest, "from": list(self.whence), **_observed(found)},
            "scenario": Path(found.scenario.file).name,
            "seed": found.seed,
            "population": found.size,
            "populations": {
                "bounds": [round(one, 6) for one in found.fit.distances],
                "values_tried": found.fit.played,
                "effective": round(found.posterior.effective(), 3),
                "whole": found.fit.whole,
                "ended": found.fit.why,
            },
            "parameters": [
                {
                    "name": one.parameter.name,
                    "words": one.parameter.words(),
                    "prior": {
                        "spread": one.parameter.prior(),
                        **_figures(one.prior_mean, one.prior_low, one.prior_high),
                    },
                    "posterior": _figures(one.mean, one.low, one.high),
                    "width_of_prior": round(one.width, 6),
                    "verdict": one.verdict,
                }
                for one in found.learned
            ],
            "correlations": [[round(float(each), 6) for each in row] for row in found.correlations],
            "directions": [
                {
                    "loads": {name: round(load, 6) for name, load in zip(names, one.loads, strict=True)},
                    "width_of_prior": round(one.spread, 6),
                }
                for one in found.directions
            ],
            "ridges": [
                {
                    "parameters": [names[one.first], names[one.second]],
                    "correlation": round(one.correlation, 6),
                    "width_along": round(one.along, 6),
                    "width_across": round(one.across, 6),
                    "words": ridge_words(found.parameters, one),
                }
                for one in found.ridges
            ],
            "other_records": [
                {
                    "record": one.record,
                    "explains": {name: round(share, 6) for name, share in zip(names, one.parameters, strict=True)},
                    "explains_along_ridges": [round(share, 6) for share in one.ridges],
                }
                for one in found.taught
            ],
            "compared": [
                {
                    "what": one.name,
                    "observed": round(one.observed, 6),
                    "before": [round(each, 6) for each in one.before],
                    "after": [round(each, 6) for each in one.after],
                    "within": one.within,
                }
                for one in found.compared
            ],
            "hazards": None if self.hazards is None else self.hazards.data(),
        }


def _figures(mean: float, low: float, high: float) -> dict[str, float]:
    return {"mean": round(mean, 8), "low": round(low, 8), "high": round(high, 8)}


def _observed(found: Calibration) -> dict[str, Any]:
    data = found.data
    if isinstance(data, Truces):
        beyond = sum(1 for one in data.entries if one.days > found.scenario.horizon_days)
        return {
            "kind": "end dates",
            "truces": len(data.entries),
            "ended": data.ended(),
            "played": len(found.playing.windows),
            "beyond_horizon": beyond,
        }
    return {
        "kind": "incident logs",
        "logs": [
            {
                "days": log.days,
                "ended": log.ended,
                "records": sorted(kind.word for kind in log.records),
                "lines": {kind.word: log.count(kind) for kind in sorted(log.records)},
                "who_acted": log.attributed,
            }
            for log in data
        ],
    }


def calibrate_case(
    name: str,
    evidence: Iterable[str] = (),
    *,
    scenario: str = "",
    fit: Sequence[str] = (),
    as_of: str = "",
    own: bool = True,
    ended: bool = False,
    population: int = 0,
    populations: int = 6,
    seed: int = 1,
    hazards: bool = False,
    progress: Progress = _silent,
) -> CalibrateReport:
    """Fit the scenario of the case a person names.

    ``evidence``: logs of incidents or one file of end dates; other files are read beside the case's own evidence as
    ``assess`` reads them. ``fit``: values by name. ``ended``: the truce of the case ended at the cut-off. ``hazards``:
    fit hazards over the truces' conflicts too. Refuses (TUN3xx) files, names and numbers; what ``assess_case`` and the
    scenario reader refuse.
    """
    case, agreement = read_case(name, as_of)
    assumed = scenario_of(case, agreement, scenario)
    given, others = _given(tuple(evidence), agreement, assumed)
    if hazards and not isinstance(given, Truces):
        raise Refusal(
            "TUN351",
            "hazards are fitted to end dates of truces",
            "give a file with days, ended and group",
            Place("--hazards"),
        )
    whence = tuple(Path(one).name for one in evidence)
    data: tuple[IncidentLog, ...] | Truces
    if given is None:
        report = assess_case(name, others, as_of=as_of, own=own, progress=progress)
        data = (case_log(report, first_day(report.agreement, assumed), ended=ended),)
        whence = tuple(Path(one.path).name for one in report.heard)
    else:
        data = given
    rates = hazards_of(data, seed) if hazards and isinstance(data, Truces) else None
    found = calibrate(agreement, assumed, data, fit, size=population, populations=populations, seed=seed, heed=progress)
    paper = read_paper(Path(scenario)) if scenario else case.scenario()
    return CalibrateReport(found, whence, "" if paper is None else paper.text, rates)


def _given(
    evidence: tuple[str, ...], agreement: Agreement, assumed: Scenario
) -> tuple[tuple[IncidentLog, ...] | Truces | None, tuple[str, ...]]:
    """The logs or the truces among the files given, and the files that are neither."""
    logs: list[IncidentLog] = []
    truces: list[Truces] = []
    others: list[str] = []
    first = day_of(first_day(agreement, assumed), agreement)
    for one in evidence:
        if not _observations(one):
            others.append(one)
            continue
        paper = read_paper(Path(one))
        read = read_observations(paper.text, paper.name, parties_of(agreement), first)
        if isinstance(read, Truces):
            truces.append(read)
        else:
            logs += read
    if (logs or truces) and len(evidence) > 1 and (truces or others):
        raise Refusal(
            "TUN352",
            "logs of incidents, end dates and other evidence cannot be fitted together",
            "give logs alone, or one file of end dates, or evidence that assess reads",
            Place(evidence[0]),
        )
    return (truces[0] if truces else tuple(logs) if logs else None), tuple(others)


def day_of(start: int, agreement: Agreement) -> date:
    """The local date of day 0."""
    return from_us(start, agreement.timing.zone).date()


def _observations(path: str) -> bool:
    """Whether a file is a log or a list of end dates, by its first line that is no remark, or its keys."""
    if why_no_file(path) or not path.endswith((".csv", ".yaml", ".yml")):
        return False
    text = read_paper(Path(path)).text
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    if path.endswith(".csv"):
        columns = {one.strip().lower() for one in lines[0].split(",")} if lines else set()
        return {"day", "kind"} <= columns or {"days", "ended"} <= columns
    return any(line.startswith(("incident_log:", "truces:")) for line in lines)


def write_posterior(report: CalibrateReport, path: Path) -> Path:
    """Write the scenario with what was learned to a new file; refuses (TUN353) where something stands already."""
    if os.path.lexists(path):
        why = why_no_file(path) or "is there already, and is left as it is"
        raise Refusal("TUN353", f"{path} {why}", "name a file that is not there yet", Place(str(path)))
    return write_whole(posterior_text(report.found, report.base).encode(), path)
