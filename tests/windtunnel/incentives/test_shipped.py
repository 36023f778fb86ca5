"""Every shipped case has its table; exchanged names exchange it exactly; no number of it is a forecast."""

import json
from typing import Any

import pytest
import yaml

from servanda.agreement import read_agreement
from servanda.basis import read_yaml
from servanda.operations import draw_incentives, incentives_case, tell_incentives
from servanda.operations.incentives import IncentivesReport
from servanda.store import open_case, shipped_cases
from servanda.windtunnel import default_scenario, incentives_of, read_scenario, starter_text
from tests.stories.telling import swapped

CASES = sorted(shipped_cases())
DRAWS = 12


def table(data: dict[str, Any], assumed: dict[str, Any] | None = None) -> Any:
    about = read_agreement(yaml.safe_dump(data, sort_keys=False, allow_unicode=True))
    taken = default_scenario(about) if assumed is None else read_scenario(yaml.safe_dump(assumed), about)
    return IncentivesReport(incentives_of(about, taken, draws=DRAWS)).data()


@pytest.mark.parametrize("name", CASES)
def test_exchanged_names_exchange_the_table(name: str) -> None:
    paper = open_case(name).agreement()
    data = read_yaml(paper.text, paper.name).data()
    parties = read_agreement(paper.text).parties()
    if len(parties) < 2:
        pytest.skip("one party: nothing to exchange")
    one, other = parties[:2]
    assumed = {
        "scenario": "1",
        "agreement": name,
        "actors": {one: {"patience": ["0.6", "0.8"], "means": "2"}, other: {"temptation": "1.9"}},
    }
    for given in (None, assumed):
        before = table(data, given)
        after = table(swapped(data, one, other), None if given is None else swapped(given, one, other))
        assert before["lines"]
        assert after == swapped(before, one, other)


@pytest.mark.parametrize("name", CASES)
def test_every_case_has_its_table(name: str) -> None:
    report = incentives_case(name, draws=DRAWS)
    data = report.data()
    assert data["class"] == "mediator-only" and "never a forecast" in data["meaning"]
    assert json.loads(json.dumps(data, allow_nan=False)) == data
    assert data == incentives_case(name, draws=DRAWS).data()
    for line in data["lines"]:
        assert 0 <= line["keeps_in"] <= line["of"] == DRAWS
        assert bool(line["mends"]) == (line["keeps_in"] < DRAWS)
        assert line["seen"]["words"] and line["answer"]["words"]
    told = [passage.head for passage in tell_incentives(report.table)]
    assert len(told) >= len(data["lines"])
    page = draw_incentives(report)
    assert page == draw_incentives(report)
    assert page.count("Mediator-only: not for publication") and "<script src" not in page


def test_defaults_take_no_side() -> None:
    for name in CASES:
        lines = incentives_case(name, draws=DRAWS).data()["lines"]
        alike: dict[str, list[Any]] = {}
        for line in lines:
            if not line["answer"]["by_text"] and line["seen"]["by"]:
                alike.setdefault(line["clause"], []).append((line["keeps_in"], line["needed"], line["seen"]["by"]))
        for several in alike.values():
            same_watch = [one for one in several if one[2] == several[0][2]]
            assert all(one == same_watch[0] for one in same_watch)


def test_a_starter_file_gives_the_table_of_the_defaults() -> None:
    paper = open_case("aceh-2005").agreement()
    about = read_agreement(paper.text)
    by_file = incentives_of(about, read_scenario(starter_text(about), about), draws=DRAWS)
    assert by_file.lines == incentives_of(about, default_scenario(about), draws=DRAWS).lines
