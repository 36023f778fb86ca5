"""Names of sources lead to one participant, or to none, or the list of names is refused."""

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.vocabulary import resolve

NAMES = st.text(alphabet="aAbB ().-ıİß", min_size=1, max_size=6).filter(str.strip)


def test_exact_beats_a_beginning_and_case_does_not_matter() -> None:
    names = resolve({"DPR*": "donetsk", "DPR (commission)": "joint", "Government of  Ukraine": "ukraine"})
    assert names("dpr (2014-)") == "donetsk"
    assert names("DPR (Commission)") == "joint"
    assert names("GOVERNMENT OF UKRAINE") == "ukraine"
    assert names("LPR") is None
    assert names(None) is None


def test_an_apostrophe_is_one_sign_however_it_is_drawn() -> None:
    names = resolve({"Front de l’Est": "east", "Sha'ab*": "shaab"})
    assert names("Front de l'Est") == names("front de l\u02bcest") == "east"
    assert names("Sha’ab Brigade") == "shaab"


def test_a_column_is_resolved_as_each_name_is() -> None:
    names = resolve({"Force of the North*": "north", "South": "south"})
    column = pl.Series("actor", ["South", None, "Force of the North (2016-)", "other", "south"])
    assert names.column(column).to_list() == ["south", None, "north", None, "south"]
    assert names.column(pl.Series("actor", [], dtype=pl.String)).to_list() == []


@pytest.mark.parametrize(
    "clash",
    [
        {"North*": "a", "Northern Front*": "b"},
        {"North": "a", "NORTH": "b"},
        {"North*": "a", "north*": "b"},
        {"*": "a", "x*": "b"},
    ],
)
def test_names_two_participants_could_claim_are_refused(clash: dict[str, str]) -> None:
    with pytest.raises(Refusal) as refusal:
        resolve(clash)
    assert refusal.value.code == "VOC005"


@pytest.mark.parametrize("pattern", ["", "  ", "a*b", "*a", "a**"])
def test_a_malformed_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(Refusal) as refusal:
        resolve({pattern: "a"})
    assert refusal.value.code == "VOC004"


def test_overlapping_names_of_one_participant_are_fine() -> None:
    names = resolve({"North*": "n", "Northern Front*": "n", "North": "n"})
    assert names("Northern Front (x)") == "n"


@given(st.dictionaries(NAMES, st.sampled_from("ab"), max_size=5), st.lists(NAMES, max_size=8))
def test_swapping_participants_swaps_every_answer(listed: dict[str, str], asked: list[str]) -> None:
    try:
        names = resolve(listed)
    except Refusal:
        return
    swap = {"a": "b", "b": "a", None: None}
    swapped = resolve({name: swap[who] or "" for name, who in listed.items()})
    assert [swapped(name) for name in asked] == [swap[names(name)] for name in asked]
    assert names.column(pl.Series(asked, dtype=pl.String)).to_list() == [names(name) for name in asked]
