"""Files of issues and values: what they mean, and what is refused, at its line and without quoting a value."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from servanda.agreement import Agreement, read_agreement
from servanda.basis import Refusal, read_yaml
from servanda.negotiation import Issues, exact_worth, pair_up, read_issues, read_values, schemas
from servanda.negotiation.values import Values

ROOT = Path(__file__).parents[2]
CASE = ROOT / "agreements" / "tutorial-talks"

ISSUES = """\
issues: 1
agreement: tutorial-talks
participants: [hills, plain]
settle:
  - {id: first, called: The first, options: [{id: a, called: a}, {id: b, called: b}]}
  - {id: second, called: The second, options: [{id: a, called: a}, {id: b, called: b}, {id: c, called: c}]}
"""
VALUES = """\
values: 1
agreement: tutorial-talks
participant: hills
settle:
  first: {options: {a: 1, b: 7361.25}}
  second: {weight: 2, options: {a: 0, b: 1, c: 3}}
reservation: 4
"""


def agreement() -> Agreement:
    return read_agreement((CASE / "agreement.yaml").read_text("utf-8"), "agreement.yaml")


def issues(text: str = ISSUES) -> Issues:
    return read_issues(text, "issues.yaml", agreement())


def values(text: str = VALUES) -> Values:
    return read_values(text, "hills.yaml", issues())


def refused(text: str, *, of: str = "issues") -> list[str]:
    with pytest.raises(Refusal) as caught:
        issues(text) if of == "issues" else values(text)
    assert all(one.why and one.remedy for one in caught.value.reasons)
    return [one.code for one in caught.value.reasons]


def changed(text: str, old: str, new: str) -> str:
    assert text.count(old) == 1
    return text.replace(old, new)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("issues: 1", "other: 1", "NEG001"),
        ("issues: 1", "issues: 9", "NEG002"),
        ("agreement: tutorial-talks", "agreement: aceh-2005", "NEG003"),
        ("participants: [hills, plain]", "participants: [hills, plane]", "NEG040"),
        ("participants: [hills, plain]", "participants: [hills, hills]", "NEG041"),
        ("participants: [hills, plain]", "participants: [hills]", "NEG023"),
        ("id: second", "id: first", "NEG041"),
        ("[{id: a, called: a}, {id: b, called: b}]}", "[]}", "NEG042"),
        ("[{id: a, called: a}, {id: b, called: b}]}", "[{id: a, called: a}, {id: a, called: b}]}", "NEG041"),
        ("called: The first", "cold: The first", "NEG021"),
    ],
)
def test_issues_are_refused_in_words(old: str, new: str, code: str) -> None:
    assert code in refused(changed(ISSUES, old, new))


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ("rules: [{if: {first: a}, needs: {third: a}}]", "NEG040"),
        ("rules: [{if: {first: z}, needs: {second: a}}]", "NEG040"),
        ("rules: [{if: {first: a}}]", "NEG022"),
        ("rules: [{if: {first: [a, b]}, excludes: {second: [a, b, c]}}]", "NEG044"),
        ("rules: [{if: {first: a}, excludes: {second: a}}]\ntoday: {first: a, second: a}", "NEG045"),
        ("today: {first: z}", "NEG040"),
        ("positions: {nobody: {first: a}}", "NEG040"),
    ],
)
def test_rules_and_positions_are_refused_in_words(more: str, code: str) -> None:
    assert code in refused(ISSUES + more + "\n")


def test_an_option_that_writes_what_does_not_fit_is_refused() -> None:
    text = changed(
        ISSUES,
        "options: [{id: a, called: a}, {id: b, called: b}]}",
        "options: [{id: a, called: a, writes: {clause: no-such, set: {until: day 3}}}]}",
    )
    assert refused(text) == ["NEG056"]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("values: 1", "values: 2", "NEG002"),
        ("agreement: tutorial-talks", "agreement: other", "NEG003"),
        ("participant: hills", "participant: hilly", "NEG040"),
        ("participant: hills", "participant: mission", "NEG040"),
        ("{a: 0, b: 1, c: 3}", "{a: 0, b: 1}", "NEG046"),
        ("{a: 0, b: 1, c: 3}", "{a: 0, b: 1, c: 3, d: 4}", "NEG040"),
        ("{a: 0, b: 1, c: 3}", "{a: 0, b: .nan, c: 3}", "NEG022"),
        ("{a: 0, b: 1, c: 3}", "{a: 0, b: [3, 1], c: 3}", "NEG022"),
        ("{a: 0, b: 1, c: 3}", "{a: 0, b: 1e9, c: 3}", "NEG022"),
        ("weight: 2", "weight: -2", "NEG047"),
        ("reservation: 4", "note: nothing", "NEG022"),
        ("reservation: 4", "reservation: 4\nas_good_as: {first: a, second: a}", "NEG022"),
        ("reservation: 4", "as_good_as: {first: a}", "NEG046"),
        ("{weight: 2, options: {a: 0, b: 1, c: 3}}", "{ranks: [a, b, c]}", "NEG051"),
        ("{weight: 2, options: {a: 0, b: 1, c: 3}}", "{weight: 2, ranks: [a, b, a, c]}", "NEG047"),
        ("reservation: 4", "reservation: 4\nimportance: [first, second]", "NEG052"),
    ],
)
def test_values_are_refused_in_words(old: str, new: str, code: str) -> None:
    assert code in refused(changed(VALUES, old, new), of="values")


def test_no_refusal_of_values_quotes_them() -> None:
    """Whatever is wrong with the file, what stands in it is not repeated on a screen or in a log."""
    for bad in ("7361.25x", "[7361.25, 1, 2]", "{deep: 7361.25}", "[7361.25, 2]", "yes 7361.25", "-7361.2512345678"):
        with pytest.raises(Refusal) as caught:
            values(changed(VALUES, "b: 7361.25", f"b: {bad}"))
        assert "7361" not in str(caught.value)
    with pytest.raises(Refusal) as caught:
        values(changed(VALUES, "reservation: 4", "reservation: 7361.25\nclass: 7361.25"))
    assert "7361" not in str(caught.value)


def test_more_figures_than_can_be_added_are_refused() -> None:
    text = changed(VALUES, "b: 7361.25", "b: 999999999.999999")
    text = changed(
        text, "{weight: 2, options: {a: 0, b: 1, c: 3}}", "{weight: 0.000001, options: {a: 0, b: 1, c: 3.000001}}"
    )
    with pytest.raises(Refusal) as caught:
        exact_worth(values(text))
    assert caught.value.code == "NEG055"


def test_two_files_of_one_participant_are_refused_and_one_missing_too() -> None:
    one = values()
    for found, code in (([("a.yaml", one), ("b.yaml", one)], "NEG048"), ([("a.yaml", one)], "NEG049")):
        with pytest.raises(Refusal) as caught:
            pair_up(found, issues())
        assert caught.value.code == code


def test_values_are_kept_out_of_every_repr() -> None:
    told = repr(values()) + repr(exact_worth(values()))
    assert "7361" not in told and "29445" not in told


def test_a_huge_number_of_packages_is_read_at_once() -> None:
    option = ", ".join(f"{{id: o{n}, called: o}}" for n in range(10))
    lines = [f"  - {{id: i{n}, called: i, options: [{option}]}}" for n in range(30)]
    head = ISSUES.split("settle:")[0]
    rules = "rules: [{if: {i0: o1}, excludes: {i29: [o1, o2]}}]\n"
    assert issues(f"{head}settle:\n" + "\n".join(lines) + "\n" + rules).total == 10**30


def test_the_committed_schemas_are_current_and_take_the_example() -> None:
    for name, made in schemas().items():
        assert json.loads((ROOT / "specs" / name).read_text("utf-8")) == made
        Draft202012Validator.check_schema(made)
    check = Draft202012Validator(schemas()["issues.schema.json"])
    check.validate(_typed(read_yaml((CASE / "issues.yaml").read_text("utf-8")).data()))
    check = Draft202012Validator(schemas()["values.schema.json"])
    for path in (CASE / "values").glob("*.yaml"):
        check.validate(_typed(read_yaml(path.read_text("utf-8")).data()))
    assert not check.is_valid({"values": 1, "agreement": "x", "participant": "y"})


def _typed(plain: Any) -> Any:
    if isinstance(plain, dict):
        return {key: _typed(value) for key, value in plain.items()}
    if isinstance(plain, list):
        return [_typed(value) for value in plain]
    try:
        return json.loads(plain) if plain[:1] in "-0123456789" else plain
    except ValueError:
        return plain
