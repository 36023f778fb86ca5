"""Show what is assumed when an agreement is tried, and write a scenario file to start from."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from servanda.agreement import Agreement
from servanda.basis import Place, Refusal, why_no_file
from servanda.operations.page_files import write_whole
from servanda.operations.reading import read_case
from servanda.store import Case, read_paper
from servanda.windtunnel import Scenario, default_scenario, plain_value, read_scenario, starter_text

DATA_CLASS = "mediator-only"
NOT_A_FORECAST = "under the assumptions listed, over drawn sets of them; never a forecast of what anybody will do"


@dataclass(frozen=True, slots=True)
class ScenarioReport:
    """The assumptions in force for one agreement, each with its source or why it is assumed; class mediator-only."""

    agreement: Agreement
    scenario: Scenario

    @property
    def data_class(self) -> str:
        """Who may see it."""
        return DATA_CLASS

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        scenario = self.scenario
        return {
            "agreement": self.agreement.id,
            "standing": self.agreement.standing,
            "class": DATA_CLASS,
            "file": Path(scenario.file).name,
            "note": scenario.note,
            "horizon_days": scenario.horizon_days,
            "period_days": scenario.period_days,
            "entry": scenario.entry.isoformat() if scenario.entry else None,
            "liaison": {"exists": scenario.liaison.exists, "why": scenario.liaison.why},
            "guarantor": {"exists": scenario.guarantor.exists, "why": scenario.guarantor.why},
            "answer_days": scenario.ladder.answer_days,
            "spoilers": [
                {"who": one.who, "against": one.against, "blamed_on": one.blamed_on} for one in scenario.spoilers
            ],
            "values": [{"name": name, **plain_value(value)} for name, value in scenario.values()],
        }


def scenario_case(name: str, *, scenario: str = "") -> ScenarioReport:
    """The assumptions in force for the case a person names; ``scenario``: a file in place of the case's own."""
    case, agreement = read_case(name)
    return ScenarioReport(agreement, scenario_of(case, agreement, scenario))


def scenario_of(case: Case, agreement: Agreement, file: str = "") -> Scenario:
    """The scenario in ``file``, else the case's own, else the documented defaults.

    Refuses a file that is none (STO006, STO003 and so on), and what the scenario reader refuses (TUN0xx).
    """
    paper = read_paper(Path(file)) if file else case.scenario()
    return default_scenario(agreement) if paper is None else read_scenario(paper.text, agreement, paper.name)


def write_starter(name: str, path: Path) -> Path:
    """Write a commented starter scenario for a case to a new file; refuses (TUN070) where something stands already."""
    _, agreement = read_case(name)
    if os.path.lexists(path):
        why = why_no_file(path) or "is there already, and is left as it is"
        raise Refusal("TUN070", f"{path} {why}", "name a file that is not there yet", Place(str(path)))
    return write_whole(starter_text(agreement).encode(), path)
