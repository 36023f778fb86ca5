"""Each remedy of one click: the changes it offers make its diagnostic go away, and its field is a field of the file."""

from datetime import date

import pytest

import check_pages
from servanda.agreement import Change, Diagnostic, Sheet, changed, check, read_agreement
from servanda.store import shipped_cases

CODES = sorted(check_pages.pages())
WANTED, WANTED_EITHER = 14, 22


def found(text: str, on: date | None = None) -> tuple[Diagnostic, ...]:
    return check(read_agreement(text), None, on)


def same(one: Diagnostic, other: Diagnostic) -> bool:
    return (one.code, one.clause, one.message) == (other.code, other.clause, other.message)


def mended(text: str, one: Diagnostic, edit: tuple[Change, ...], on: date | None = None) -> None:
    before = Sheet.of(text)
    after = changed(before, edit)
    assert after.text != before.text, (one.code, edit)
    assert not [other for other in found(after.text, on) if same(one, other)], (one.code, one.message, edit)


@pytest.mark.parametrize("code", CODES)
def test_the_edits_of_a_page_s_examples_mend_them(code: str) -> None:
    for example in check_pages.examples(code):
        text = check_pages.framed(example.text)
        for one in found(text, example.on):
            for remedy in one.remedies:
                if remedy.edit:
                    mended(text, one, remedy.edit, example.on)


@pytest.mark.parametrize("name", shipped_cases())
def test_the_edits_offered_for_a_shipped_agreement_mend_it(name: str) -> None:
    text = (shipped_cases()[name] / "agreement.yaml").read_text(encoding="utf-8")
    for one in found(text):
        for remedy in one.remedies:
            if remedy.edit:
                mended(text, one, remedy.edit)
            for path in (remedy.field, *(change.path for change in remedy.edit)):
                assert not path or path[0] in KNOWN, path


def test_the_examples_offer_edits_for_the_checks_met_most() -> None:
    with_edit: set[str] = set()
    with_field: set[str] = set()
    for code in CODES:
        for example in check_pages.examples(code):
            for one in found(check_pages.framed(example.text), example.on):
                with_edit |= {one.code for remedy in one.remedies if remedy.edit}
                with_field |= {one.code for remedy in one.remedies if remedy.field}
    assert len(with_edit) >= WANTED, sorted(with_edit)
    assert len(with_edit | with_field) >= WANTED_EITHER, sorted(with_edit | with_field)


KNOWN = {"undefined", "clauses", "phases", "bodies", "timing", "definitions", "proof", "consequences", "participants"}
