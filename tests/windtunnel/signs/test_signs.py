"""Signs of the literature come out of pairs of texts, or do not, as docs/reference/signs.md says, and why.

A sign counts where it holds in the mean beyond chance and in most drawn sets of assumptions. Thirty sets here; the page
has a hundred.
"""

import re
from dataclasses import replace

import pytest

from servanda.agreement import read_agreement
from tests.examples import of_this_run
from tools import signs
from tools.sign_measures import Found, Parts, compare

SETS = 30
_SIGNS = {one.key: one for one in signs.SIGNS}


def found(key: str, parts: Parts | None = None, sets: int = SETS) -> Found:
    """A pair's figures under the defaults but for ``parts``."""
    sign = _SIGNS[key]
    return compare(sign.first, sign.second, parts, sets)


def test_a_mechanism_outlasts_a_bare_cessation() -> None:
    one = found("mechanism")
    assert one.holds
    assert one.second > 1.5 * one.first


@pytest.mark.parametrize(
    "parts",
    [signs.NO_TEMPTATION, signs.NO_ACCIDENT, signs.SINCERE, signs.SAME_EYES],
    ids=["no temptation", "no accident", "sincere", "same eyes"],
)
def test_a_mechanism_helps_without_temptation_accidents_bad_faith_or_sharper_eyes(parts: Parts) -> None:
    assert found("mechanism", parts).holds


def test_watchers_who_clear_up_nothing_and_contradict_nobody_shorten_it() -> None:
    assert found("mechanism", signs.NO_CONTRADICTION).holds
    assert found("mechanism", signs.merged(signs.NO_CONTRADICTION, signs.NOTHING_CLEARED)).opposite


def test_a_line_alone_helps_by_what_it_clears_up_by_practice_and_as_a_step_done_and_by_nothing_else() -> None:
    assert found("line-alone").holds
    nothing = signs.merged({"liaison": {"clears": 0, "practice": 1}}, signs.NOT_TOLD)
    one = found("line-alone", nothing)
    assert one.more == one.fewer == 0


def test_an_agreed_suspension_does_not_make_breach_pay_better() -> None:
    assert not found("suspension").opposite


def test_definitive_over_preliminary_comes_out_in_the_mean_and_not_in_most_sets() -> None:
    """An honest result: what a settlement brings is counted, and bad faith found out ends it in many sets."""
    one = found("definitive", sets=100)
    assert one.on_average
    assert one.more < one.fewer


def test_definitive_over_preliminary_rests_on_who_signs_and_on_what_is_owed_being_wanted() -> None:
    both = signs.merged(signs.ALL_BLUFF, signs.WORTH_NOTHING)
    without, *one_of_them = (found("definitive", one, 100) for one in (both, signs.ALL_BLUFF, signs.WORTH_NOTHING))
    assert without.opposite
    for one in one_of_them:
        assert not one.on_average and not one.opposite
        assert without.gain[1] < one.gain[1]


def test_without_anything_a_settlement_brings_there_is_only_more_to_fail_at() -> None:
    nothing = signs.merged(signs.WORTH_NOTHING, signs.NOTHING_GIVEN_UP, signs.NO_HEED, signs.NOT_TOLD)
    assert found("definitive", nothing).more == 0
    assert found("definitive", signs.merged(nothing, signs.NO_WALKING)).gain[1] == 0


def test_where_nobody_withholds_the_definitive_text_hardly_ever_lasts_shorter() -> None:
    one = found("definitive", signs.NO_WITHHOLDING, sets=60)
    assert one.gain[0] > 0
    assert 5 * one.fewer < one.more


def test_more_escapes_more_contraventions() -> None:
    assert found("one-escape", sets=60).gain[0] > 0
    assert found("escapes").holds
    assert found("escapes").second > found("one-escape").second


def test_escapes_matter_through_breaches_that_pay_and_pass() -> None:
    assert not found("escapes", signs.NO_TEMPTATION).holds
    nothing = found("escapes", {"exceptions": {"claimed": 0, "broad": 0}})
    assert nothing.more == nothing.fewer == 0


def test_more_violence_before_a_delayed_start_than_in_force_where_breaches_pay() -> None:
    assert found("delay").holds
    assert found("delay", signs.NO_TEMPTATION).opposite


def test_violence_rises_towards_the_start() -> None:
    assert found("delay-rises").holds
    assert found("delay-rises", signs.SINCERE).holds


@pytest.mark.parametrize(
    "parts", [signs.NOT_WEIGHED, {"before_start": {"taken_back": 0}}], ids=["not weighed", "never taken back"]
)
def test_violence_rises_because_what_is_taken_late_is_not_taken_back(parts: Parts) -> None:
    one = found("delay-rises", parts)
    assert one.gain[0] <= 0 <= one.gain[2]


def test_hazard_is_front_loaded_over_all_futures_together_by_bad_faith_found_out() -> None:
    one, sincere = found("front", sets=60), found("front", signs.SINCERE, sets=60)
    assert one.second > 1.5 * one.first
    assert sincere.second < one.second / 2


def test_the_first_week_is_not_the_worst() -> None:
    assert not found("front-week", sets=60).on_average
    assert not found("front-week", sets=60).holds


def test_hazard_is_not_front_loaded_under_the_definitive_text() -> None:
    """An honest result: steps that fall due later fail later."""
    one = found("front-definitive", sets=60)
    assert one.more < one.fewer


def test_exchanged_names_exchange_nothing_of_a_sign() -> None:
    """A pair's figures are of the texts: the same with the parties' names exchanged in both."""
    sign = _SIGNS["escapes"]
    sides = []
    for side in (sign.first, sign.second):
        text = side.agreement.file_text.replace("north", "x").replace("south", "north").replace('"x', '"south')
        sides.append(replace(side, agreement=read_agreement(text, "pair")))
    assert compare(sides[0], sides[1], sets=5) == found("escapes", sets=5)


@pytest.mark.slow
def test_the_page_holds_the_figures_its_tool_makes() -> None:
    """Every table with ``--slow``, every twelfth at the gate."""
    page = signs.PAGE.read_text(encoding="utf-8")
    keys = re.findall(r"<!-- figures of (\S+) -->", page)
    for key, lines in signs.blocks(keys[:: of_this_run(1, 12, gate=12)]):
        stands = page.partition(f"<!-- figures of {key} -->")[2].partition(f"<!-- end of {key} -->")[0]
        assert stands.strip().splitlines() == lines, key


def test_one_figure_of_the_page_is_made_again() -> None:
    sign = _SIGNS["line-alone"]
    made = signs.row("documented defaults", compare(sign.first, sign.second))
    assert made in signs.PAGE.read_text(encoding="utf-8").splitlines()
