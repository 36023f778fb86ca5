"""What every clause kind owes: an article, files, stories, a page, sentences, a lowering, a round trip."""

import re
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

import clause_pages
from servanda.agreement import Agreement, lower, read_agreement
from servanda.agreement.clause import Promise
from servanda.agreement.clauses import kinds
from servanda.agreement.conditions import Acts
from servanda.agreement.core import Duty
from servanda.agreement.speech import LANGUAGES, speak

KINDS = kinds()
EVERY_KIND = pytest.mark.parametrize("key", KINDS)
DUTIES = {*Duty, "transition"}


def written(kind: type[Promise]) -> set[str]:
    """The keys of a kind in a file, acts apart."""
    keys = {getattr(field.default, "alias", None) or field.name for field in fields(kind)}  # type: ignore[arg-type]
    return keys - {"do"}


def goods(key: str) -> list[tuple[Path, Agreement]]:
    """The good files of a kind, read."""
    return [
        (path, read_agreement(path.read_text(encoding="utf-8"), path.name)) for path in clause_pages.files(key, "good")
    ]


def test_every_kind_of_the_design_is_there() -> None:
    assert set(KINDS) >= {
        "as_long_as", "builds_confidence", "cap", "certifies", "custody", "ensures", "exchange",
        "gives_notice", "guarantees", "kept_beyond", "may", "must", "must_not", "parity", "rate", "renews",
        "responds", "snaps_back", "staged",
    }  # fmt: skip


@EVERY_KIND
def test_it_cites_the_article_it_models(key: str) -> None:
    kind = KINDS[key]
    assert re.search(r"\b(19|20)\d\d\b", kind.models), "name an agreement and its year"
    assert len(kind.models) > 20, "say which article, and what it promises"
    assert kind.title and kind.title == kind.title.strip().rstrip(".")
    assert kind.duty in DUTIES
    assert kind.__doc__ and not kind.__doc__.startswith(f"{kind.__name__}("), "say what is promised"


@EVERY_KIND
def test_it_has_files_that_are_read_and_files_that_are_refused(key: str) -> None:
    assert clause_pages.files(key, "good"), f"write tests/agreement/clauses/{key}/good/*.yaml"
    assert clause_pages.files(key, "bad"), f"write tests/agreement/clauses/{key}/bad/*.yaml"
    for path, agreement in goods(key):
        assert any(clause.kind == key for clause in agreement.clauses), f"{path.name} has no clause of this kind"


@EVERY_KIND
def test_it_has_a_story_where_it_is_kept_and_one_where_it_is_breached(key: str) -> None:
    stories = {path.stem for path in (clause_pages.STORIES / key).glob("*.yaml")}
    assert stories >= {"kept", "breached"}, f"write tests/stories/clauses/{key}/kept.yaml and breached.yaml"


@EVERY_KIND
def test_it_has_a_page_with_every_field(key: str) -> None:
    page = clause_pages.PAGES / f"{key}.md"
    assert page.is_file(), f"write docs/reference/clauses/{key}.md"
    kind = KINDS[key]
    text = page.read_text(encoding="utf-8")
    assert text.startswith(f"# {kind.title.capitalize()}: `{key}`\n")
    assert f"Models: {kind.models}. Mark: " in text
    assert {"good", "facts", "bad", "text"} <= set(clause_pages.blocks(key))
    missing = {name for name in written(kind) if f"| `{name}` |" not in text}
    assert missing == set(), "a field has no row in the table"
    assert f"[`{key}`]({key}.md)" in (clause_pages.PAGES / "README.md").read_text(encoding="utf-8")


def test_the_page_on_acts_has_every_key_of_acts() -> None:
    text = (clause_pages.PAGES / "README.md").read_text(encoding="utf-8")
    assert {name for name in written(Acts) if f"| `{name}` |" not in text} == set()  # type: ignore[arg-type]


@EVERY_KIND
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_in_every_language(key: str, language: str) -> None:
    messages = Path(speak.__code__.co_filename).parent / "messages" / f"{language}.ftl"
    ids = set(re.findall(r"^([a-z][\w-]*)\s*=", messages.read_text(encoding="utf-8"), re.M))
    assert f"clause-{key}" in ids, f"add a message clause-{key} to {messages.name}"
    for path, agreement in goods(key):
        for clause in agreement.clauses:
            if clause.kind == key:
                said = speak(clause, agreement, language).text
                assert said.strip(), path.name
                assert not re.search(r"\{|\$|None|Traceback", said), said


@EVERY_KIND
def test_it_becomes_something(key: str) -> None:
    for path, agreement in goods(key):
        law = lower(agreement)
        for clause in agreement.clauses:
            if clause.kind != key:
                continue
            obligations = [one for one in law.obligations if one.clause == clause.id]
            own = clause.promise.lower(clause, _lowering(agreement))
            assert obligations or own.transitions, f"{path.name}: {clause.id} means nothing"
            if KINDS[key].duty == "transition":
                assert own.transitions and not obligations
            else:
                assert any(one.duty == KINDS[key].duty for one in obligations)
                assert len({one.id for one in obligations}) == len(obligations), "two parts of one name"


def _lowering(agreement: Agreement) -> Any:
    from servanda.agreement.lowering import Lowering

    return Lowering(agreement)


@EVERY_KIND
def test_it_comes_back_as_it_was(key: str) -> None:
    adapter: TypeAdapter[Promise] = TypeAdapter(KINDS[key])
    for path, agreement in goods(key):
        for clause in agreement.clauses:
            if clause.kind == key:
                plain = adapter.dump_python(clause.promise, by_alias=True)
                assert adapter.validate_python(plain) == clause.promise, path.name


@EVERY_KIND
def test_what_it_names_is_what_it_says_it_names(key: str) -> None:
    for _, agreement in goods(key):
        for clause in agreement.clauses:
            promise = clause.promise
            assert set(promise.zones()) <= set(agreement.zones)
            assert set(promise.lines()) <= set(agreement.lines)
            assert set(promise.participants()) <= {*agreement.participants, *agreement.bodies}
            assert all(agreement.clause(ref) for ref in promise.refers_to())
            performed = promise.performed(clause, _lowering(agreement))
            assert bool(performed) or not promise.performs, "a duty that is done once says when it is done"
