"""A small truce whose futures are simple: accidents alone, a line that clears some up, and two answers that are war."""

from servanda.agreement import Agreement, read_agreement
from servanda.windtunnel import IncidentLog, Scenario, Truce, Truces, read_scenario
from servanda.windtunnel.calibration.simulated import simulated_log
from servanda.windtunnel.futures.played import play_under, records_under
from servanda.windtunnel.model.model import model_of
from servanda.windtunnel.model.rows import Cause, Out

AGREEMENT = """\
servanda: 1
id: valley
title: {en: The valley}
timing: {zone: UTC, signed: 2020-03-01, entry: 2020-03-01}
participants:
  north: {called: {en: North}, signatory: yes}
  south: {called: {en: South}, signatory: yes}
clauses:
  - id: ceasefire
    says: Both sides cease fire.
    who: [north, south]
    must_not: {acts: fire}
"""
PRIOR = {
    "accident_rate": "[0.005, 0.15]",
    "clears": "[0.05, 0.95]",
    "resolve": "0.8",
    "false_alarm": "0",
}


def agreement(north: str = "north", south: str = "south") -> Agreement:
    """The agreement, its parties called as one likes."""
    text = AGREEMENT.replace("north", "\0").replace("south", south).replace("\0", north)
    return read_agreement(text, "agreement.yaml")


def scenario(law: Agreement, **given: str) -> Scenario:
    """The scenario, with what is given in place of the prior."""
    value = {**PRIOR, **given}
    text = f"""\
scenario: 1
agreement: valley
horizon: 200 days
all_actors: {{temptation: 1.01, bad_faith_gain: 1, trust: 0.999, patience: 0.95, audience_cost: 0,
  command_control: 0, resolve: {value["resolve"]}, betrayed: -0.05}}
all_clauses: {{accident_rate: {value["accident_rate"]}, opportunity: 0, detection: 0.9, delay: 0,
  false_alarm_rate: {value["false_alarm"]}, gain: 1}}
liaison: {{exists: yes, clears: {value["clears"]}}}
ladder: {{ceiling: 2, answer_days: 1, cooling: 14}}
"""
    return read_scenario(text, law, "scenario.yaml")


def logs_of(law: Agreement, assumed: Scenario, count: int, seed: int = 5) -> tuple[IncidentLog, ...]:
    """So many logs of every kind, as the futures under these assumptions would have left them."""
    model = model_of(law, assumed)
    rows = model.rows(seed, 0, 1)
    found = records_under(model, rows, count, seed)
    return tuple(simulated_log(model, out, log, model.horizon, f"{n}") for n, (out, log) in enumerate(found))


def truces_of(law: Agreement, assumed: Scenario, count: int, seed: int = 5) -> Truces:
    """The same as end dates."""
    model = model_of(law, assumed)
    outs = play_under(model, model.rows(seed, 0, 1), count, seed)
    return Truces(
        tuple(
            Truce(int(out[Out.END]) if out[Out.CAUSE] else model.horizon, bool(out[Out.CAUSE] != Cause.HELD), "", ())
            for out in outs
        )
    )
