"""The rules of decision, each by what it has to come to."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.mechanism import Procedure, Result, tally
from servanda.mechanism.words import Choice

YES, NO, ABSTAIN = Choice.YES, Choice.NO, Choice.ABSTAIN
BODY = Procedure("body", ("a", "b"), {"a": 1, "b": 1, "c": 1}, chair="c", rule="majority")


@pytest.mark.parametrize(
    ("rule", "tie_break", "votes", "over", "result"),
    [
        ("majority", "", {"a": YES, "b": YES}, False, "carried"),
        ("majority", "", {"a": YES, "b": NO}, False, "open"),
        ("majority", "", {"a": NO, "b": NO}, False, "not carried"),
        ("majority", "", {"a": YES}, True, "carried"),
        ("majority", "", {"a": YES, "b": NO}, True, "not carried"),
        ("majority", "", {"a": YES, "b": ABSTAIN, "c": ABSTAIN}, False, "carried"),
        ("majority", "c", {"a": YES, "b": NO, "c": ABSTAIN}, False, "not carried"),
        ("consensus", "", {"a": YES, "b": YES}, False, "open"),
        ("consensus", "", {"a": YES, "b": YES}, True, "not carried"),
        ("consensus", "", {"a": YES, "b": ABSTAIN, "c": YES}, False, "carried"),
        ("consensus", "", {"a": ABSTAIN, "b": ABSTAIN, "c": ABSTAIN}, False, "not carried"),
        ("consensus", "", {"a": YES, "b": NO, "c": YES}, False, "not carried"),
        ("consensus", "c", {"a": YES, "b": NO, "c": YES}, False, "carried"),
        ("consensus", "c", {"a": YES, "b": YES, "c": YES}, False, "carried"),
        ("consensus", "d", {"a": YES, "b": NO, "c": YES, "d": NO}, False, "not carried"),
        ("not stated", "", {"a": YES, "b": NO, "c": YES}, False, "not carried"),
        ("chair decides", "", {"a": NO, "b": NO, "c": YES}, False, "carried"),
        ("chair decides", "", {"a": YES, "b": YES}, True, "open"),
        ("head of mission", "", {"c": NO}, False, "not carried"),
        ("each alone", "", {"b": YES}, False, "carried"),
        ("each alone", "", {"b": NO}, True, "open"),
    ],
)
def test_votes_come_to(rule: str, tie_break: str, votes: dict[str, Choice], over: bool, result: str) -> None:
    counted = tally(replace(BODY, rule=rule, tie_break=tie_break), votes, over=over)
    assert counted.result == result
    assert counted.stated == (rule != "not stated")


def test_votes_are_weighed_and_an_even_split_goes_to_whoever_breaks_it() -> None:
    weighed = replace(BODY, members={"a": 2, "b": 1, "c": 1}, tie_break="c")
    assert tally(weighed, {"a": YES, "b": NO, "c": NO}).result is Result.NOT_CARRIED
    counted = tally(weighed, {"a": NO, "b": YES, "c": YES})
    assert (counted.result, counted.tie_break) == (Result.CARRIED, "c")
    assert tally(replace(weighed, tie_break=""), {"a": NO, "b": YES, "c": YES}).result is Result.NOT_CARRIED


@given(
    st.sampled_from(["majority", "consensus", "not stated"]),
    st.dictionaries(st.sampled_from("abc"), st.sampled_from([YES, NO, ABSTAIN])),
    st.booleans(),
)
def test_no_member_counts_for_more_by_its_name(rule: str, votes: dict[str, Choice], over: bool) -> None:
    swap = {"a": "b", "b": "a", "c": "c"}
    body = replace(BODY, rule=rule)
    assert tally(body, votes, over=over).result is tally(body, {swap[k]: v for k, v in votes.items()}, over=over).result


@given(st.dictionaries(st.sampled_from("abc"), st.sampled_from([YES, NO, ABSTAIN])), st.sampled_from("abc"))
def test_one_more_vote_for_it_never_makes_a_majority_lose(votes: dict[str, Choice], one: str) -> None:
    before = tally(BODY, votes, over=True).result
    if before is Result.CARRIED:
        assert tally(BODY, votes | {one: YES}, over=True).result is Result.CARRIED


def test_the_bodys_own_people_speak_for_its_chair() -> None:
    assert [BODY.member(unit) for unit in ("a", "body", "z", "")] == ["a", "c", "", ""]


def test_who_breaks_a_tie_has_a_voice_and_no_vote_otherwise() -> None:
    body = replace(BODY, rule="consensus", tie_break="friend")
    assert body.member("friend") == "friend"
    assert tally(body, {"a": YES, "b": YES, "c": YES, "friend": NO}).result is Result.CARRIED
    assert tally(body, {"a": YES, "b": NO, "c": YES, "friend": YES}).result is Result.CARRIED
    assert tally(body, {"a": ABSTAIN, "b": ABSTAIN, "c": ABSTAIN, "friend": YES}).result is Result.NOT_CARRIED
