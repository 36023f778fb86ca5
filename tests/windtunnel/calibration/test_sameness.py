"""The same seed gives the same bytes; exchanged names exchange nothing else."""

import json

import pytest

from servanda.operations import CalibrateReport, tell_calibration
from servanda.windtunnel import Calibration, IncidentLog, calibrate, posterior_text
from windtunnel.calibration.world import agreement, logs_of, scenario

pytest.importorskip("numba", reason="thousands of futures are played: needs servanda[tunnel]")
FITTED = ("all_clauses.accident_rate", "actors.{north}.resolve", "actors.{south}.resolve")


def fitted(north: str = "north", south: str = "south", seed: int = 4) -> Calibration:
    law = agreement(north, south)
    spread = scenario(law, resolve="[0.2, 0.9]", clears="0.3")
    logs: tuple[IncidentLog, ...] = logs_of(law, scenario(law, accident_rate="0.05", clears="0.3"), 3)
    names = [one.format(north=north, south=south) for one in FITTED]
    return calibrate(law, spread, logs, names, size=50, populations=2, seed=seed)


def told(found: Calibration) -> str:
    report = CalibrateReport(found, ())
    words = [(one.head, one.notes) for one in tell_calibration(report)]
    return json.dumps([report.data(), words, posterior_text(found)])


def test_the_same_seed_gives_the_same_bytes() -> None:
    first = told(fitted())
    assert first == told(fitted())
    assert first != told(fitted(seed=5))


def test_exchanged_names_exchange_nothing_else() -> None:
    exchanged = told(fitted("south", "north"))
    names = {"north": "\0", "south": "north"}
    for old, new in (*names.items(), ("\0", "south")):
        exchanged = exchanged.replace(old, new)
    assert exchanged == told(fitted())
