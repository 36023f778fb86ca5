"""The same chain read by a model checker gives the same days and chances."""

from pathlib import Path

import pytest

from oracles import ask_storm
from servanda.windtunnel.chain import chain_of, ladder_chain, prism_text

STORM = """
import json, sys, stormpy
program = stormpy.parse_prism_program(sys.argv[1])
found = []
for question in ('R=? [F "ended"]', 'P=? [F<=365 "ended"]'):
    [asked] = stormpy.parse_properties(question, program)
    model = stormpy.build_model(program, [asked])
    found.append(stormpy.model_checking(model, asked).get_value(list(model.initial_states)[0]))
print(json.dumps(found))
"""
CHAINS = {
    "all rungs at once": ladder_chain(alarms=0.05, climb=0.3, ceiling=4),
    "one rung a day": ladder_chain(alarms=0.05, climb=0.3, ceiling=4, answer_days=1),
    "three ways": chain_of({"calm": {"calm": 0.5, "alarm": 0.3, "lapse": 0.2}, "alarm": {"calm": 0.6, "war": 0.4}}),
}


@pytest.mark.parametrize("name", CHAINS)
def test_storm_finds_the_same_mean_and_the_same_year(name: str, tmp_path: Path) -> None:
    chain = CHAINS[name]
    file = tmp_path / "chain.prism"
    file.write_text(prism_text(chain, "calm"), encoding="utf-8")
    mean, ended = ask_storm(STORM, str(file))
    assert chain.mean_days("calm") == pytest.approx(mean, rel=1e-5)
    assert 1 - chain.survival(365, "calm")[-1] == pytest.approx(ended, abs=1e-6)
