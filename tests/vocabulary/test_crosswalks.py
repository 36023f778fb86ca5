"""Every code of a source maps to acts, by weights that sum to one."""

import csv

import pytest

import shared_data
from servanda.basis import Refusal
from servanda.vocabulary import crosswalk, crosswalks, known_act


@pytest.mark.parametrize("name", list(crosswalks()))
def test_weights_sum_to_a_million_over_known_acts(name: str) -> None:
    walk = crosswalk(name)
    assert walk.cites and walk.column
    for code, acts in walk.codes.items():
        assert sum(ppm for _, ppm in acts) == 1_000_000, code
        assert all(known_act(act) for act, _ in acts), code
        assert len(acts) <= 3, "a row's digest has ids for three acts and the deaths"
        # A weight below one is a judgement, and is said to be one.
        assert (code in walk.judged) == (len(acts) > 1)


def test_every_acled_sub_event_is_mapped_and_no_other() -> None:
    with (shared_data.folder("vocab") / "acled_event_categories.csv").open(encoding="utf-8") as lines:
        listed = {row["sub_event_type"] for row in csv.DictReader(lines)}
    assert len(listed) == 25
    assert set(crosswalk("acled").codes) == listed


def test_ucdp_types_are_mapped() -> None:
    assert set(crosswalk("ucdp").codes) == {"1", "2", "3"}
    assert crosswalk("ucdp")["3"] == (("attack.civilians", 1_000_000),)


def test_back_from_an_act_to_the_source_codes() -> None:
    assert crosswalk("acled").back("fire.from-the-air") == ("Air/drone strike",)
    assert "Armed clash" in crosswalk("acled").back("fire")
    assert crosswalk("acled").back("amnesty") == ()


def test_an_unknown_crosswalk_is_refused() -> None:
    with pytest.raises(Refusal) as refusal:
        crosswalk("gdelt")
    assert refusal.value.code == "VOC003"
