"""The pages of docs/trials are those their tool makes, and say what they have to say."""

import re
from dataclasses import replace

import pytest

from servanda.store import shipped_cases
from servanda.windtunnel import default_scenario
from tools import trials
from tools.trial_outcomes import HAPPENED, Happened

CASES = [one.case for one in HAPPENED]
_KNOWN = {one.case: one for one in HAPPENED}


def page(name: str) -> str:
    """A page of the trials."""
    return (trials.DOCS / f"{name}.md").read_text(encoding="utf-8")


def written(name: str) -> list[str]:
    """The figures that stand on a page."""
    return page(name).partition(trials.BEGIN)[2].partition(trials.END)[0].strip().splitlines()


def test_every_shipped_agreement_that_is_no_tutorial_is_tried() -> None:
    assert sorted(CASES) == sorted(case for case in shipped_cases() if not case.startswith("tutorial"))


@pytest.mark.parametrize("case", CASES)
def test_a_page_says_whose_it_is_what_happened_and_where_the_tunnel_is_wrong(case: str) -> None:
    said = page(case)
    assert "*mediator-only* and is never published" in said
    for part in ("## What the tunnel says", "## What happened", "## Where the tunnel is wrong or blind"):
        assert len(said.partition(part)[2].partition("\n## ")[0]) > 80
    assert f"agreements/{case}/README.md" in said
    assert f"trials/{case}.md" in (trials.ROOT / "agreements" / case / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("case", ["black-sea-2022", "northern-front-draft"])
def test_few_futures_tell_the_same_story_as_the_page(case: str) -> None:
    """Ten sets in place of a hundred: the same lines, the same days that happened, shares not far from the page's."""
    few, whole = list(trials.figures(trials.tried(_KNOWN[case], 1_000, 500))), written(case)
    starts = [re.split(r"[\d:(,.]", line)[0] for line in whole if line.startswith(("|", "**"))]
    assert [re.split(r"[\d:(,.]", line)[0] for line in few if line.startswith(("|", "**"))] == starts
    for one, other in zip(_rows(few), _rows(whole), strict=True):
        assert one[0] == other[0]
        assert one[3] == other[3]
        assert abs(int(one[2]) - int(other[2])) <= 45


def _rows(lines: list[str]) -> list[list[str]]:
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if re.match(r"\| \d", line)]


@pytest.mark.slow
def test_every_page_is_the_one_its_tool_makes() -> None:
    made = [trials.tried(one) for one in HAPPENED]
    for trial in made:
        assert written(trial.happened.case) == list(trials.figures(trial)), trial.happened.case
    assert written("README") == list(trials.overview(made))


def test_what_happened_is_said_only_as_far_as_it_is_known() -> None:
    one = Happened("a", ended=62)
    assert [one.at(day) for day in (30, 62, 90)] == ["stood", "ended", "ended"]
    assert [replace(one, ended=None, known_to=84).at(day) for day in (84, 85)] == ["stood", ""]
    assert replace(one, draft=True).at(1) == ""


def test_the_text_tried_is_the_one_that_stood_then() -> None:
    """No outcome reaches a trial through a version that was made later."""
    for case in ("gaza-2025-01", "syria-coh-2016"):
        assert trials.text_of(_KNOWN[case]).timing.expiry is None
    minsk = trials.text_of(_KNOWN["minsk-ii-2015"])
    assert not {one.id for one in minsk.clauses} & set(_KNOWN["minsk-ii-2015"].later)


def test_a_party_s_own_force_is_no_spoiler_against_it_by_default() -> None:
    taken = {
        case: [one.who for one in default_scenario(trials.text_of(_KNOWN[case])).spoilers]
        for case in ("aceh-2005", "minsk-ii-2015", "hodeidah-2018", "lebanon-2024")
    }
    assert taken == {
        "aceh-2005": [],
        "minsk-ii-2015": [],
        "hodeidah-2018": ["coalition"],
        "lebanon-2024": ["hezbollah", "other-groups"],
    }
