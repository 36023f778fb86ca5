"""What every check owes: a stable code, words for a practitioner, and a page with a bad and a mended example."""

import re

import pytest

import check_pages
from servanda.agreement.checks import Check, checks

CHECKS = checks()


def test_there_are_checks() -> None:
    assert len(CHECKS) >= 14


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS.keys())
def test_a_check_is_whole(check: Check) -> None:
    assert re.fullmatch(r"[A-Z]{3}\d{3}", check.code)
    assert check.title and check.title == check.title.strip().rstrip(".")
    assert check.matters.endswith((".", "?")), "why it matters, in whole sentences"
    assert type(check).__doc__


@pytest.mark.parametrize("code", CHECKS)
def test_a_check_has_its_page_with_both_examples(code: str) -> None:
    page = check_pages.PAGES / f"{code}.md"
    assert page.is_file(), f"write docs/reference/checks/{code}.md"
    title = page.read_text(encoding="utf-8").splitlines()[0]
    assert title == f"# {code}: {CHECKS[code].title}"
    sorts = {example.sort for example in check_pages.examples(code)}
    assert sorts == {"bad", "mended"}


def test_no_page_is_of_a_check_that_is_not_there() -> None:
    # codes from 60 on are doubts that only one clause kind can have
    assert [code for code in check_pages.pages() if code not in CHECKS and not 60 <= int(code[3:]) <= 99] == []


def test_the_list_of_checks_is_complete() -> None:
    text = (check_pages.PAGES / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| \[(CHK\d+)\]\(\1\.md\) \| (.+) \|$", text, re.MULTILINE)
    assert listed == [(code, check.title) for code, check in CHECKS.items()]
