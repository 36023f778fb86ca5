"""A sentence and what is proposed of it, in plain files; and what holds of every proposal."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from drafting.drafted import FIRST, HEADER, a_draft, valley
from servanda.agreement import read_agreement
from servanda.drafting.proposals import Proposal, propose

STORIES = [
    {"language": "en", **story}
    for path in sorted((Path(__file__).parent / "stories").glob("*.yaml"))
    for story in yaml.safe_load(path.read_text(encoding="utf-8"))
]
AGREEMENT = valley()


def told(story: Mapping[str, Any]) -> tuple[Proposal, ...]:
    return propose(a_draft(story["text"], language=story["language"]), AGREEMENT)


def holds(given: Any, wanted: Any) -> bool:
    """Whether all that is wanted stands there."""
    if isinstance(wanted, dict):
        return isinstance(given, Mapping) and all(key in given and holds(given[key], wanted[key]) for key in wanted)
    return bool(given == wanted)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story["text"][:60])
def test_a_sentence_and_its_proposal(story: dict[str, Any]) -> None:
    made = told(story)
    if story["kind"] is None:
        assert made == ()
        return
    assert [one.kind for one in made] == [story["kind"]]
    (one,) = made
    assert holds(one.clause, story["clause"]), one.clause
    assert not set(story.get("none", ())) & set(one.clause)
    assert set(story.get("asks", ())) <= {ask.path for ask in one.asks}
    for path, words in story.get("words", {}).items():
        assert words in [story["text"][found.begin : found.end] for found in one.found if found.path == path]


@pytest.mark.parametrize("story", [one for one in STORIES if one["kind"]], ids=lambda story: story["text"][:60])
def test_a_proposal_without_open_required_questions_reads(story: dict[str, Any]) -> None:
    for one in told(story):
        if not any(ask.required for ask in one.asks):
            clauses = yaml.safe_dump([dict(one.clause)], allow_unicode=True)
            indented = "".join(f"  {line}\n" for line in clauses.splitlines())
            read = read_agreement(HEADER + FIRST + indented)
            assert read.clause(one.clause["id"]).kind == one.kind


def leaves(value: Any, path: str = "") -> Iterator[str]:
    """Paths of plain values; a list of mappings is read as a whole."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from leaves(item, f"{path}.{key}" if path else key)
    else:
        yield path


@pytest.mark.parametrize("story", [one for one in STORIES if one["kind"]], ids=lambda story: story["text"][:60])
def test_every_field_read_says_from_which_words(story: dict[str, Any]) -> None:
    for one in told(story):
        said = {found.path for found in one.found}
        for leaf in leaves({key: value for key, value in one.clause.items() if key not in ("id", "says")}):
            assert any(leaf == path or leaf.startswith(f"{path}.") or path.startswith(f"{leaf}.") for path in said), (
                leaf
            )
        assert all(found.rule for found in one.found)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story["text"][:60])
def test_exchanged_names_exchange_the_proposals(story: dict[str, Any]) -> None:
    swaps = (("Party A", "Party B"), ("Partie A", "Partie B"), ("الطرف ألف", "الطرف باء"), ("للطرف ألف", "للطرف باء"))
    text = story["text"]
    for one, other in swaps:
        text = text.replace(one, "\0").replace(other, one).replace("\0", other)
    swapped = told({**story, "text": text})
    assert [without_words(one, exchange=True) for one in told(story)] == [without_words(one) for one in swapped]


def without_words(one: Proposal, exchange: bool = False) -> Any:
    clause = exchanged({key: value for key, value in one.clause.items() if key != "says"}, exchange)
    spans = [(found.path, found.begin, found.end, found.rule) for found in one.found]
    return clause, spans, [ask.path for ask in one.asks], one.needs, one.span


def exchanged(value: Any, exchange: bool) -> Any:
    """``a`` for ``b`` and ``b`` for ``a`` where it is asked for; lists in one order, as a group has its own."""
    names = {"a": "b", "b": "a"} if exchange else {}
    if isinstance(value, dict):
        return {names.get(key, key): exchanged(item, exchange) for key, item in value.items()}
    if isinstance(value, list):
        return sorted((exchanged(item, exchange) for item in value), key=str)
    return names.get(value, value) if isinstance(value, str) else value
