"""Larger edits of a file: what is put in or taken out, and every other byte as it was."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.agreement import entry_added, item_added, key_removed, part_replaced, read_agreement
from servanda.basis import Refusal, read_yaml
from servanda.store import open_case, shipped_cases
from tests import random_worlds
from tests.examples import of_this_run

TEXTS = {name: open_case(name).agreement().text for name in shipped_cases()}
CLAUSE = {"id": "line", "says": "A line: kept open, #1.", "who": ["a", "b"], "must": {"acts": "liaison.call"}}
BODY = {"called": "Observers", "members": {"head": "1"}, "observes": [{"acts": ["fire"], "by": ["patrol"]}]}


def inserted(before: str, after: str) -> str:
    """What was put in, where the rest is before and after it byte for byte; the test fails where it is not."""
    begin = 0
    while begin < len(before) and before[begin] == after[begin]:
        begin += 1
    rest = len(before) - begin
    assert after[len(after) - rest :] == before[begin:], "something besides the insertion changed"
    return after[begin : len(after) - rest]


@pytest.mark.parametrize("name", TEXTS)
def test_a_clause_at_the_end_leaves_the_rest_as_it_was(name: str) -> None:
    text = TEXTS[name]
    after = item_added(text, ("clauses",), CLAUSE)
    assert "id: line" in inserted(text, after)
    was, now = (read_yaml(one).data()["clauses"] for one in (text, after))
    assert now[:-1] == was and now[-1] == CLAUSE


@pytest.mark.parametrize("name", TEXTS)
def test_a_body_leaves_the_rest_as_it_was(name: str) -> None:
    text = TEXTS[name]
    after = entry_added(text, "bodies", "watchers", BODY)
    assert "watchers" in inserted(text, after)
    was, now = (read_yaml(one).data() for one in (text, after))
    assert now.pop("bodies") == {**was.pop("bodies", {}), "watchers": BODY} and now == was


@pytest.mark.parametrize("breaks", ["\n", "\r\n"])
@settings(max_examples=15)
@given(seed=st.integers(0, 200))
def test_flow_and_other_line_breaks(breaks: str, seed: int) -> None:
    flow = random_worlds.agreement(seed)
    for text in (flow, TEXTS["tutorial-sound"].replace("\n", breaks)):
        after = item_added(text, ("clauses",), CLAUSE)
        put_in = inserted(text, after)
        assert put_in.count("\n") == put_in.count(breaks) or text is flow
        assert read_yaml(after).data()["clauses"][-1] == CLAUSE


@pytest.mark.parametrize("name", TEXTS)
def test_every_key_of_every_clause_can_be_taken_out(name: str) -> None:
    text = TEXTS[name]
    data = read_yaml(text).data()
    for clause in data["clauses"][: of_this_run(6, 1, gate=2)]:
        for key in list(clause)[1:]:
            after = key_removed(text, ("clauses", clause["id"], key))
            now = read_yaml(after).data()
            left = {other: one for other, one in clause.items() if other != key}
            assert next(one for one in now["clauses"] if one["id"] == clause["id"]) == left
            assert [one for one in now["clauses"] if one["id"] != clause["id"]] == [
                one for one in data["clauses"] if one["id"] != clause["id"]
            ]
            inserted(after, text)


def test_a_key_of_a_mapping_on_one_line() -> None:
    text = "a: {b: 1, c: [2, 3], d: 4}  # kept\n"
    assert key_removed(text, ("a", "b")) == "a: {c: [2, 3], d: 4}  # kept\n"
    assert key_removed(text, ("a", "c")) == "a: {b: 1, d: 4}  # kept\n"
    assert key_removed(text, ("a", "d")) == "a: {b: 1, c: [2, 3]}  # kept\n"


def test_a_part_is_written_anew_on_its_line() -> None:
    text = "a:\n  b: [x, y]  # why\n  c:\n    - z\n\nd: 1\n"
    assert part_replaced(text, ("a", "b"), ["p"]) == "a:\n  b: [p]  # why\n  c:\n    - z\n\nd: 1\n"
    assert part_replaced(text, ("a", "c"), {"q": "1"}) == "a:\n  b: [x, y]  # why\n  c: {q: 1}\n\nd: 1\n"
    assert part_replaced(text, ("d",), ["2"]).endswith("d: [2]\n")


def test_the_last_line_without_a_break() -> None:
    text = json.dumps({"clauses": []})
    assert read_yaml(item_added(text, ("clauses",), CLAUSE)).data() == {"clauses": [CLAUSE]}
    assert item_added("clauses:\n  - id: a", ("clauses",), {"id": "b"}) == "clauses:\n  - id: a\n\n  - id: b"


def test_what_has_no_place_is_refused() -> None:
    text = TEXTS["tutorial-faults"]
    for code, edit in (
        ("AGR064", lambda: item_added(text, ("timing",), CLAUSE)),
        ("AGR060", lambda: key_removed(text, ("clauses", "ceasefire", "by"))),
        ("AGR063", lambda: key_removed(text, ("clauses", "ceasefire", "id"))),
        ("AGR061", lambda: entry_added(text, "bodies", "commission", BODY)),
    ):
        with pytest.raises(Refusal) as refused:
            edit()
        assert refused.value.reasons[0].code == code
    read_agreement(text)
