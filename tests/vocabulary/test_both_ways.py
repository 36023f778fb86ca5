"""From a source's code to acts, from an act back to codes; verdicts give none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.vocabulary import SourceCode, acts, ancestors, crosswalk, crosswalks, from_source, to_source

CODES = [(name, code) for name, walk in crosswalks().items() for code in walk.codes]


@pytest.mark.parametrize(("name", "code"), CODES)
def test_every_code_comes_back_from_each_of_its_acts(name: str, code: str) -> None:
    for act, ppm in from_source(code, name):
        back = {one.code: one for one in to_source(act, name) if not one.wider}
        assert back[code].ppm >= ppm


@given(st.sampled_from(list(acts())), st.sampled_from(list(crosswalks())))
def test_codes_are_heaviest_first_and_wider_ones_last(act: str, name: str) -> None:
    found = to_source(act, name)
    assert [one.wider for one in found] == sorted(one.wider for one in found)
    for wider in (False, True):
        weights = [one.ppm for one in found if one.wider is wider]
        assert weights == sorted(weights, reverse=True) and all(0 < ppm <= 1_000_000 for ppm in weights)
    for one in found:
        over = {act for act, _ in crosswalk(name)[one.code]} & set(ancestors(act))
        assert not one.wider or over


def test_an_act_takes_its_share_of_a_code_that_does_not_tell() -> None:
    assert to_source("fire.mortar", "acled")[0] == SourceCode("Shelling/artillery/missile attack", 200_000)
    assert to_source("fire.drone", "cameo")[:2] == (SourceCode("1952", 1_000_000), SourceCode("195", 500_000))
    assert to_source("fire.sniper", "ucdp") == (SourceCode("1", 1_000_000, True), SourceCode("2", 1_000_000, True))
    assert to_source("amnesty.decree", "acled") == ()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("cameo", "196"),
        ("cameo", "1961"),
        ("osce", "ceasefire violation"),
        ("plover", "ASSAULT/-/legal;military"),
    ],
)
def test_a_verdict_never_gives_an_act(name: str, code: str) -> None:
    walk = crosswalk(name)
    assert walk.verdict(code) and code not in walk
    with pytest.raises(Refusal) as refusal:
        from_source(code, name)
    assert refusal.value.code == "VOC006"


@pytest.mark.parametrize("name", list(crosswalks()))
def test_no_code_is_both_verdict_and_act(name: str) -> None:
    walk = crosswalk(name)
    assert not [code for code in walk.codes if walk.verdict(code)]
    assert crosswalk("cameo").verdict("19") == ""


@pytest.mark.parametrize("code", ["", "1932", "Armed Clash", "193 "])
def test_an_unknown_code_is_refused(code: str) -> None:
    with pytest.raises(Refusal) as refusal:
        from_source(code, "cameo")
    assert refusal.value.code == "VOC007"


def test_an_unknown_code_is_refused_with_the_nearest() -> None:
    with pytest.raises(Refusal) as refusal:
        from_source("Armed clashes", "acled")
    assert "Armed clash" in refusal.value.reasons[0].remedy


def test_words_and_means_of_war_are_kept_apart() -> None:
    """What is said is never what happened: no code of words gives an act of force."""
    walk = crosswalk("cameo")
    for code, weighted in walk.codes.items():
        if code[:2] in {"01", "02", "03", "10", "11", "12", "13"}:
            assert all(act.split(".")[0] in {"statement", "agreement", "justice"} for act, _ in weighted), code
