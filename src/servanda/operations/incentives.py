"""Ask per clause and participant whether keeping it is in its interest, and what would make it so."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from servanda.agreement import Agreement
from servanda.operations.reading import read_case
from servanda.operations.scenario import DATA_CLASS, NOT_A_FORECAST, scenario_of
from servanda.windtunnel import FirstStep, Incentives, Line, Mend, Spread, Step, incentives_of


@dataclass(frozen=True, slots=True)
class IncentivesReport:
    """The table of incentives of one case; class mediator-only."""

    table: Incentives

    @property
    def agreement(self) -> Agreement:
        """The agreement it is of."""
        return self.table.agreement

    @property
    def data_class(self) -> str:
        """Who may see it."""
        return DATA_CLASS

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        scenario = self.table.scenario
        given = sum(1 for _, value in scenario.values() if value.given)
        return {
            "agreement": self.agreement.id,
            "standing": self.agreement.standing,
            "class": DATA_CLASS,
            "meaning": NOT_A_FORECAST,
            "scenario": {
                "file": Path(scenario.file).name,
                "period_days": scenario.period_days,
                "given": given,
                "assumed": len(scenario.values()) - given,
            },
            "draws": self.table.draws,
            "seed": self.table.seed,
            "lines": [_line(one) for one in self.table.lines],
            "steps": [_step(one) for one in self.table.steps],
            "first_steps": [_first(one) for one in self.table.first_steps],
        }


def incentives_case(name: str, *, scenario: str = "", draws: int = 100, seed: int = 1) -> IncentivesReport:
    """The table of incentives of the case a person names.

    ``scenario``: a file in place of the case's own. ``draws``: sets of assumptions drawn, by ``seed``. Refuses (TUN060)
    numbers that cannot be, and what the scenario reader refuses.
    """
    case, agreement = read_case(name)
    assumed = scenario_of(case, agreement, scenario)
    return IncentivesReport(incentives_of(agreement, assumed, draws=draws, seed=seed))


_SPREADS = (
    "gain", "loss", "needed", "detection", "delay_days", "answer_days", "false_alarm", "patience", "least_patience",
    "slowest_days", "suspension",
)  # fmt: skip


def _spread(one: Spread | None) -> dict[str, Any] | None:
    return None if one is None else one.data()


def _line(one: Line) -> dict[str, Any]:
    answer = one.answer
    return {
        "clause": one.clause,
        "who": one.holder,
        "phase": one.phase,
        "duty": one.duty,
        "keeps_in": one.keeps,
        "keeps_by_breakdown_in": one.by_breakdown,
        "of": one.of,
        **{name: _spread(getattr(one, name)) for name in _SPREADS},
        "short_by": _spread(one.short),
        "seen": {
            "by": list(dict.fromkeys(look.body for look in one.sight.looks if look.body)),
            "impartial": one.sight.impartial,
            "public": one.sight.public,
            "claimed_exceptions": list(one.sight.claimed),
            "broad_exceptions": list(one.sight.broad),
            "words": list(one.sight.words),
        },
        "answer": {
            "by_text": one.by_text,
            "suspends": list(answer.suspends),
            "share": round(answer.share, 6),
            "by": list(answer.by),
            "decided_by": list(answer.decided_by),
            "days": answer.days,
            "steps": list(answer.steps),
            "guarantees": list(answer.guarantees),
            "words": list(answer.words),
        },
        "mends": [_mend(mend) for mend in one.mends],
    }


def _mend(one: Mend) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "unit": one.unit,
        "suffices_in": one.suffices,
        "of": one.of,
        "needed": _spread(one.needed),
        "now": _spread(one.now),
    }


def _step(one: Step) -> dict[str, Any]:
    return {
        "phase": one.phase,
        "stage": one.stage,
        "who": one.holder,
        "clauses": list(one.clauses),
        "share_of_what_is_left": None if one.share is None else round(one.share, 6),
        "most_of_means": one.most.data(),
        "safe_in": one.safe,
        "of": one.of,
    }


def _first(one: FirstStep) -> dict[str, Any]:
    return {
        "who": one.holder,
        "trust_needed": one.needed.data(),
        "trust": one.trust.data(),
        "holds_in": one.holds,
        "of": one.of,
        "window_in": one.windows,
        "least": _spread(one.least),
        "most": _spread(one.most),
        "phase": one.phase,
        "duties": one.count,
        "of_duties": one.out_of,
        "within_in": one.within,
    }
