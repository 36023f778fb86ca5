"""A scenario over its defaults: what is in force, from where, and draws that no name decides."""

import json
import re
from pathlib import Path

import numpy as np
import pytest
import yaml
from jsonschema import Draft202012Validator

from servanda.agreement import Agreement, read_agreement
from servanda.basis import read_yaml
from servanda.store import open_case, shipped_cases
from servanda.windtunnel import (
    Value,
    default_scenario,
    read_scenario,
    scenario_schema,
    scenario_schema_text,
    starter_text,
)
from servanda.windtunnel.scenario import defaults
from tests.windtunnel.worlds import agreement, scenario

ROOT = Path(__file__).parents[3]
COMMITTED = ROOT / "specs" / "scenario.schema.json"
GOOD = sorted((Path(__file__).parent / "corpus" / "good").glob("*.yaml"))


def shipped(name: str) -> Agreement:
    paper = open_case(name).agreement()
    return read_agreement(paper.text, paper.name)


def test_every_default_says_why() -> None:
    every = [*defaults.ACTOR.values(), *defaults.CLAUSE.values(), *defaults.REST.values()]
    every += [value for method in defaults.METHOD.values() for value in method.values()]
    assert all(value.assumed and not value.given and not value.source for value in every)


def test_own_goes_before_all_goes_before_default() -> None:
    about = agreement()
    read = scenario(about, actors={"north": {"patience": "0.7"}})
    assert read.actors["north"].patience.a == 0.7
    assert read.actors["south"].patience.a == 0.9
    assert read.actors["south"].resolve == defaults.ACTOR["resolve"]
    assert read.clauses["halt"].detection is not None
    assert default_scenario(about).clauses["halt"].detection is None


def test_a_value_keeps_its_source_or_why() -> None:
    about = agreement()
    read = scenario(
        about,
        sources={"press": {"title": "A report"}},
        actors={
            "north": {
                "patience": {"value": ["0.8", "0.9"], "source": "press", "mark": "R"},
                "trust": {"value": {"beta": ["2", "3"]}, "assumed": "nobody knows"},
            }
        },
    )
    north = read.actors["north"]
    assert (north.patience.source, north.patience.mark, north.patience.given) == (("press",), "R", True)
    assert north.trust.assumed == "nobody knows"
    assert north.trust.mean() == pytest.approx(0.4)


@pytest.mark.parametrize("name", sorted(shipped_cases()))
def test_the_starter_changes_nothing_and_can_be_uncommented(name: str) -> None:
    about = shipped(name)
    text = starter_text(about)
    in_force = default_scenario(about).values()
    assert read_scenario(text, about).values() == in_force
    told = re.sub(r"^( +)# ", r"\1", text, flags=re.MULTILINE)
    given = read_scenario(told, about)
    assert [(key, value.data()) for key, value in given.values()] == [(key, one.data()) for key, one in in_force]
    assert any(value.given for _, value in given.values())
    assert not list(Draft202012Validator(scenario_schema()).iter_errors(read_yaml(told).data()))


def test_draws_are_the_same_however_many_and_for_whom() -> None:
    about = shipped("aceh-2005")
    taken = default_scenario(about)
    few, many = taken.drawn(7, 3), taken.drawn(7, 12)
    assert np.array_equal(few, many[:3])
    assert not np.array_equal(taken.drawn(8, 3), few)
    more = scenario(agreement(), spoilers=[{"who": "a splinter group", "against": "north", "blamed_on": "south"}])
    less = scenario(agreement())
    shared = [more.position[name] for name, _ in less.values()]
    assert np.array_equal(more.drawn(1, 4)[:, shared], less.drawn(1, 4))
    for name, value in taken.values():
        column = many[:, taken.position[name]]
        assert value.low() - 1e-12 <= column.min() and column.max() <= value.high() + 1e-12, name


def test_like_assumptions_are_drawn_alike() -> None:
    sets = default_scenario(shipped("aceh-2005")).sets(1, 20, alike=True)
    assert np.array_equal(sets.of("actors.gam.patience"), sets.of("actors.government.patience"))
    apart = default_scenario(shipped("aceh-2005")).sets(1, 20)
    assert not np.array_equal(apart.of("actors.gam.patience"), apart.of("actors.government.patience"))


def test_names_decide_no_draw() -> None:
    about = agreement()
    other = read_agreement(about.file_text.replace("north", "zulu").replace("south", "north").replace("zulu", "south"))
    one, two = default_scenario(about), default_scenario(other)
    assert np.array_equal(one.drawn(3, 5), two.drawn(3, 5))
    assert [name for name, _ in one.values()] != [name for name, _ in two.values()]


def test_existence_follows_the_agreement_unless_said() -> None:
    assert shipped("syria-coh-2016") and default_scenario(shipped("syria-coh-2016")).liaison.exists
    assert not default_scenario(agreement()).liaison.exists
    assert scenario(agreement(), liaison={"exists": "yes"}).liaison.exists
    assert default_scenario(shipped("gaza-2025-01")).guarantor.exists


def test_the_committed_schema_is_current() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == scenario_schema_text(), "run: python tools/scenario_schema.py"
    Draft202012Validator.check_schema(scenario_schema())


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_good_files_are_read_and_valid(path: Path) -> None:
    read = read_scenario(path.read_text(encoding="utf-8"), agreement(), path.name)
    assert any(value.given for _, value in read.values())
    plain = read_yaml(path.read_text(encoding="utf-8")).data()
    assert not list(Draft202012Validator(scenario_schema()).iter_errors(plain))


def test_a_value_tells_itself() -> None:
    told = {name: value.words() for name, value in default_scenario(agreement()).values()}
    assert told["actors.north.trust"] == "0.3 to 0.8"
    assert told["actors.north.restraint"] == "1"
    assert "likeliest" in told["actors.north.patience"]
    assert json.dumps([value.data() for _, value in default_scenario(agreement()).values()])
    assert isinstance(yaml.safe_load(starter_text(agreement())), dict)
    assert all(isinstance(value, Value) for _, value in default_scenario(agreement()).values())
