"""What an editorial file may not say, each refused at its line with what to do instead."""

import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from servanda.agreement import read_agreement
from servanda.basis import Refusal, read_yaml
from servanda.bulletin import editorial_schema, read_editorial
from servanda.operations import make_bulletin, write_policy

ROOT = Path(__file__).parents[2]
STORY = Path(__file__).parent / "stories" / "two-banks"
AGREEMENT = read_agreement((STORY / "agreement.yaml").read_text("utf-8"))
FILE = (STORY / "bulletin.yaml").read_text("utf-8")
KEY = "mechanism: {body: mission, key: KEY}\n"


@pytest.mark.parametrize(
    ("was", "becomes", "code", "line", "remedy"),
    [
        ("bulletin: 1", "buletin: 1", "BUL070", "bulletin: 1", "begin the file"),
        ("bulletin: 1", "bulletin: 2", "BUL071", "bulletin: 1", "newer version"),
        ("agreement: two-banks", "agreement: three-banks", "BUL072", "agreement:", "own editorial file"),
        ("every: week", "every: fortnight", "BUL073", "every:", "day"),
        ("source: letter of 15 January", "sauce: letter", "BUL073", "source: letter of 15", "source"),
        ("    by: south\n    made: 2025-01-15", "    by: souht\n    made: 2025-01-15", "BUL074", "by: south", "south"),
        ("about: south", "about: mission", "BUL074", "about: south", "north, south"),
        ("text: {en: We saw", "text: {xx: We saw", "BUL075", "text: {en: We saw", "en, fr, ar"),
        ("original: ar", "original: fr", "BUL075", "original: ar", "ar, en"),
        ("generated: {fr: Program P}", "generated: {ar: Program P}", "BUL075", "generated:", "en, fr"),
        ("made: 2025-01-15", "made: quiet-dale done", "BUL076", "made: 2025-01-15", "2024-03-12"),
        ("announced: 2025-01-14", "announced: not stated", "BUL076", "announced: 2025-01-14", "2024-03-12"),
        ("made: 2025-01-15", "made: 2025-02-30", "BUL073", "made: 2025-01-15", "write"),
        ("number: 1", "number: 2", "BUL077", "number: 1", "1, 2, 3"),
        ("id: north-2", "id: north-1", "BUL077", "id: north-2", "another id"),
        ("    beside: regions", "    about: south", "BUL078", "beside: regions", "told:"),
        ("period: 2025-W03\n    beside", "period: last week\n    beside", "BUL079", "period: 2025-W03", "2015-W33"),
        ("first: 2025-W02", "first: 2025-W54", "BUL079", "first:", "2015-W33"),
        ("first: 2025-W02", "first: 2025-W02\ncut_off: half past seven", "BUL002", "statements:", "19:30"),
    ],
)  # fmt: skip
def test_what_is_refused_where_and_with_what_remedy(was: str, becomes: str, code: str, line: str, remedy: str) -> None:
    assert was in FILE
    with pytest.raises(Refusal) as refused:
        read_editorial(FILE.replace(was, becomes, 1), "bulletin.yaml", AGREEMENT)
    first = refused.value.reasons[0]
    assert first.code == code
    assert remedy in first.remedy
    assert first.place.line is not None
    if code not in ("BUL070", "BUL002"):
        assert line.split("\n")[0] in FILE.split("\n")[first.place.line - 1], first.place


@pytest.mark.parametrize(
    ("more", "code", "remedy"),
    [
        ("approvals: [{period: 2025-W03, made: 2025-01-21, votes: {head: yes}}]\n", "BUL074", "mechanism"),
        (KEY.replace("mission", "mision"), "BUL074", "'mission'"),
        (KEY, "BUL080", "NAME+ID+BASE64"),
    ],
)
def test_what_is_refused_of_a_mechanism(more: str, code: str, remedy: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_editorial(FILE + more, "bulletin.yaml", AGREEMENT)
    assert refused.value.code == code
    assert remedy in refused.value.reasons[0].remedy


def test_a_vote_of_a_stranger_is_refused() -> None:
    more = KEY + "approvals: [{period: 2025-W03, made: 2025-01-21, votes: {heads: yes}}]\n"
    with pytest.raises(Refusal) as refused:
        read_editorial(FILE + more, "bulletin.yaml", AGREEMENT)
    assert [one.code for one in refused.value.reasons] == ["BUL080", "BUL074"]
    assert "'head'" in refused.value.reasons[1].remedy


@pytest.mark.parametrize("period", ["2025-01-14", "2025-01", "2025-01-14..2025-01-20", "2025-W01"])
def test_a_period_that_is_none_of_the_series_is_refused(period: str) -> None:
    with pytest.raises(Refusal, match="BUL079"):
        make_bulletin(str(STORY), period=period)


def test_the_policy_that_ships_is_written_once_and_printed_in_each_language(tmp_path: Path) -> None:
    for language, heading in (("en", "Right of reply"), ("fr", "Droit de réponse"), ("ar", "حق الرد")):
        path = write_policy(tmp_path / f"{language}.md", language)
        assert f"## {heading}" in path.read_text("utf-8")
        with pytest.raises(Refusal, match="OPS015"):
            write_policy(path, language)
        out = tmp_path / f"out-{language}"
        make_bulletin(str(STORY), period="2025-W03", languages=(language,), forms=("html",), out=out)
        pages = {path.name: path.read_text("utf-8") for path in out.iterdir()}
        assert heading in pages[f"editorial-policy_{language}.html"]
        page = pages[f"two-banks_2025-01-13_2025-01-19_{language}.html"]
        assert f'href="./editorial-policy_{language}.html"' in page


def test_a_cases_own_policy_is_printed_instead_and_an_empty_one_refused(tmp_path: Path) -> None:
    for path in STORY.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "editorial-policy.md").write_text(
        "# Ours\n\n## Reply\n\nWe wait\nfor a reply.\n\n- <b>one</b>\n", "utf-8"
    )
    (tmp_path / "editorial-policy.fr.md").write_text("Nous attendons.\n", "utf-8")
    out = tmp_path / "out"
    make_bulletin(str(tmp_path), period="2025-W03", languages=("en", "fr"), forms=("html",), out=out)
    pages = {path.name: path.read_text("utf-8") for path in out.iterdir()}
    assert "We wait for a reply." in pages["editorial-policy_en.html"]
    assert "<b>one</b>" not in pages["editorial-policy_en.html"], "a policy is text and never markup"
    assert "Nous attendons." in pages["editorial-policy_fr.html"]
    (tmp_path / "editorial-policy.md").write_text("# Ours\n", "utf-8")
    with pytest.raises(Refusal, match="BUL082"):
        make_bulletin(str(tmp_path), period="2025-W03")


def test_the_committed_schema_is_current_and_takes_the_story() -> None:
    made = editorial_schema()
    assert json.loads((ROOT / "specs" / "bulletin.schema.json").read_text("utf-8")) == made
    Draft202012Validator.check_schema(made)
    check = Draft202012Validator(made)
    check.validate(_numbered(read_yaml(FILE).data()))
    assert not check.is_valid({"bulletin": 1, "agreement": "x", "unknown": 1})


def _numbered(plain: object) -> object:
    if isinstance(plain, dict):
        return {key: _numbered(value) for key, value in plain.items()}
    if isinstance(plain, list):
        return [_numbered(value) for value in plain]
    return int(plain) if isinstance(plain, str) and re.fullmatch(r"\d{1,4}", plain) else plain


def test_the_example_of_the_reference_is_read() -> None:
    text = (ROOT / "docs" / "reference" / "bulletin-file.md").read_text("utf-8")
    found = re.search(r"```yaml bulletin\n(.*?)```", text, re.DOTALL)
    assert found
    agreement = read_agreement((ROOT / "agreements" / "tutorial-sound" / "agreement.yaml").read_text("utf-8"))
    read = read_editorial(found[1], "bulletin.yaml", agreement)
    assert [one.id for one in read.file.statements] == ["plain-letter", "hills-road"]
