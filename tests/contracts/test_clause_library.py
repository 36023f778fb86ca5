"""What the clause library owes: an entry per kind, whose wording the rules read as that kind, and its page."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
import yaml

from drafting.drafted import FIRST, HEADER, a_draft, valley
from servanda.agreement import check, read_agreement
from servanda.agreement.clause import Clause
from servanda.agreement.clauses import kinds
from servanda.drafting.clause_library import ModelClause, choices, model_clauses, worded
from servanda.drafting.proposals import propose
from tools.clause_library import PAGE, page

AGREEMENT = valley()
CHECKS = Path(__file__).parents[2] / "docs" / "reference" / "checks"
EVERY_ENTRY = pytest.mark.parametrize("model", model_clauses(), ids=lambda model: model.kind)


def wordings() -> list[tuple[str, str, str]]:
    """Kind, language and words: the first of every bracket, then each other alternative once."""
    made: list[tuple[str, str, str]] = []
    for model in model_clauses():
        for language, wording in model.wording.items():
            taken = [{}, *({at: n} for at, ways in enumerate(choices(wording)) for n in range(1, len(ways)))]
            made += [(model.kind, language, worded(wording, chosen)) for chosen in taken]
    return made


def test_every_kind_has_its_entry() -> None:
    assert {one.kind for one in model_clauses()} == set(kinds())


@pytest.mark.parametrize(("kind", "language", "words"), wordings(), ids=lambda value: value[:50])
def test_model_wording_is_read_as_its_kind(kind: str, language: str, words: str) -> None:
    assert [one.kind for one in propose(a_draft(words, language=language), AGREEMENT)] == [kind]


@EVERY_ENTRY
def test_an_entry_is_whole(model: ModelClause) -> None:
    assert model.wording["en"] and choices(model.wording["en"])
    assert set(model.wording) <= {"en", "fr", "ar"}
    assert all(one.wording.get("en") for one in model.needs)
    assert all((CHECKS / f"{code}.md").exists() for code in model.avoids)


@EVERY_ENTRY
def test_an_entry_writes_fields_the_file_has(model: ModelClause) -> None:
    header = {re.sub(r"_$", "", field.name) for field in fields(Clause)}
    own = {
        getattr(field.default, "alias", None) or re.sub(r"_$", "", field.name) for field in fields(kinds()[model.kind])
    }
    acts = {"acts", "in", "by", "unit", "items", "outside"}
    for path in model.writes:
        first, _, rest = path.partition(".")
        assert first in header if first != model.kind else rest in own | acts, path


def test_the_page_is_what_the_library_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run tools/clause_library.py"


@EVERY_ENTRY
def test_a_clause_so_worded_does_not_meet_what_it_avoids(model: ModelClause) -> None:
    """As proposed, with what is asked and must be answered naming the clause before it."""
    (one,) = propose(a_draft(worded(model.wording["en"])), AGREEMENT)
    clause = {key: value for key, value in one.clause.items() if key != model.kind}
    promise = dict(one.clause[model.kind])
    for ask in one.asks:
        if ask.path in ANSWERS:
            promise[ask.path.partition(".")[2]] = ANSWERS[ask.path]
    written = yaml.safe_dump([{**clause, model.kind: promise}], allow_unicode=True)
    read = read_agreement(HEADER + FIRST + "".join(f"  {line}\n" for line in written.splitlines()))
    met = {found.code for found in check(read) if found.clause == one.clause["id"]}
    assert not met & set(model.avoids)


ANSWERS = {
    "as_long_as.keeps": "earlier",
    "as_long_as.binds": "earlier",
    "certifies.what": "earlier",
    "snaps_back.returns": "earlier",
    "staged.stages": [{"id": "1", "between": ["2030-02-01", "2030-02-09"], "hands_over": "10"}],
}
