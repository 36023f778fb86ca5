"""Learning the rates of a case's sources from its own incidents, those audited above all."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from servanda.basis import Refusal
from servanda.evidence.credibility.v1.codes import CredibilityCode
from servanda.evidence.credibility.v1.dawid_skene import UNKNOWN, Learned, learn
from servanda.evidence.credibility.v1.odds import WHOLE
from servanda.evidence.credibility.v1.rates import SourceRates, share
from servanda.evidence.credibility.v1.rates_file import Rates
from servanda.evidence.credibility.v1.reports import reports
from servanda.evidence.credibility.v1.weigh import rates_for, teller_of

if TYPE_CHECKING:
    import polars as pl

    from servanda.vocabulary import Names

#: The stated prior of its class weighs for a source as much as this many audited incidents of each kind.
PRIOR_WEIGHT: Final = 4
#: However one-sided the incidents were, the prior stays within these, parts per million.
_PRIOR_BOUNDS: Final = (50_000, 950_000)


def learn_sources(
    facts: "pl.DataFrame", audited: Mapping[str, bool], names: "Names | None" = None, *, rounds: int = 100
) -> Rates:
    """Hit and false-alarm rates of everyone who speaks of incidents, with intervals; Dawid and Skene's EM.

    ``audited``: incidents whose truth a body found (True: it happened). The stated prior of each source's class counts
    as PRIOR_WEIGHT incidents, so that nobody is judged by one. Of one witness one report is learned from; reports
    graded F are left out. Refuses (CRE002): no report of any incident; (CRE003): an audited incident nobody reports.
    """
    import polars as pl

    table = reports(facts, names)
    reported = set(table["incident"])
    if strange := [one for one in audited if one not in reported]:
        raise Refusal(
            CredibilityCode.BAD_ANSWER,
            f"nobody reports the audited incident {strange[0]!r}",
            "name incidents as the column 'incident' does",
        )
    table = table.filter((pl.col("reliability") != "F").fill_null(True)).sort("id")
    table = table.unique(["incident", "witness"], keep="first", maintain_order=True)
    rows = table.select("speaker", "interest", "source", "origin").to_dicts()
    tellers = [teller_of(row) for row in rows]
    classes: dict[str, SourceRates] = {}
    for teller, row in zip(tellers, rows, strict=True):
        classes.setdefault(teller, rates_for(Rates(), row)[1])
    incidents = {one: n for n, one in enumerate(dict.fromkeys(table["incident"]))}
    number = {one: n for n, one in enumerate(classes)}
    truth = np.full(len(incidents), UNKNOWN, np.int64)
    for incident, happened in audited.items():
        if incident in incidents:
            truth[incidents[incident]] = int(happened)
    task = np.array([incidents[one] for one in table["incident"]], np.int64)
    source = np.array([number[one] for one in tellers], np.int64)
    prior = np.stack([_counted(one) for one in classes.values()]) if classes else None
    found = learn(
        task, source, (~table["denies"]).to_numpy().astype(np.int64), 2, truth=truth, prior=prior, rounds=rounds
    )
    spoke = np.zeros((len(classes), 2), np.int64)
    known = truth[task] != UNKNOWN
    np.add.at(spoke, (source[known], truth[task][known]), 1)
    learned = {name: _rates(name, found, spoke, n) for name, n in number.items()}
    low, high = _PRIOR_BOUNDS
    base = min(max(round(float(found.base[1]) * WHOLE), low), high)
    ordered = sorted(learned.values(), key=lambda one: -one.audited)
    return Rates({one.source: one for one in ordered}, base, len(incidents), len(audited))


def _counted(stated: SourceRates) -> "np.ndarray[Any, np.dtype[np.float64]]":
    """(truth, answer): the stated rates as answers given before."""
    alarms, hits = stated.false_alarms.ppm / WHOLE, stated.hits.ppm / WHOLE
    return PRIOR_WEIGHT * np.array([[1 - alarms, alarms], [1 - hits, hits]])


def _rates(name: str, found: Learned, spoke: "np.ndarray[Any, np.dtype[np.int64]]", n: int) -> SourceRates:
    did_not, happened = (float(one) + PRIOR_WEIGHT for one in found.weight[n])
    alarms, hits = (float(found.rates[n, truth, 1]) for truth in (0, 1))
    return SourceRates(
        name,
        share(hits * happened, happened),
        share(alarms * did_not, did_not),
        int(spoke[n, 1]),
        int(spoke[n, 0]),
        f"learned, {int(spoke[n].sum())} audited",
    )
