"""The picture of the whole: what it shows of real cases and of a draft begun, in each language."""

from pathlib import Path
from typing import Any

import pytest

from servanda.agreement import Agreement, read_agreement
from servanda.operations import picture_page, terms_page
from servanda.page import draw
from servanda.store import shipped_cases

BEGUN = """servanda: 1
id: begun
title: A draft
draft: yes
standing: a draft
timing: {zone: UTC, entry: not stated}
participants: {}
clauses: []
"""


def _case(name: str) -> Agreement:
    return read_agreement((shipped_cases()[name] / "agreement.yaml").read_text("utf-8"), name)


def _section(agreement: Agreement, key: str, language: str = "en") -> Any:
    return next(one for one in picture_page(agreement, language).sections if one.id == key)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("name", ["aceh-2005", "minsk-ii-2015"])
def test_it_has_dates_order_ground_sight_and_what_is_undefined(name: str, language: str) -> None:
    page = picture_page(_case(name), language)
    assert {"course", "waits", "ground", "sight", "open"} <= {one.id for one in page.sections}
    assert draw(page).html and not page.statuses


def test_every_word_a_text_leaves_undefined_is_listed_with_its_clause() -> None:
    agreement = _case("minsk-ii-2015")
    said = [tuple(str(getattr(cell, "value", cell)) for cell in row.cells) for row in _section(agreement, "open").rows]
    for clause in agreement.clauses:
        for word in clause.undefined:
            assert (word, "not defined", clause.id) in said
    bound = {row[2] for row in said if "whom it binds" in row[1]}
    assert bound == {one.id for one in agreement.clauses if not one.who}


def test_a_draft_begun_says_of_each_part_that_it_is_empty() -> None:
    agreement = read_agreement(BEGUN, Path("begun.yaml").name)
    assert "No zone or line" in _section(agreement, "ground").paragraphs[0]
    missing = [str(row.cells[0]) for row in _section(agreement, "open").rows]
    assert missing == ["the signature", "the entry into force"]
    assert draw(terms_page(agreement)).html
