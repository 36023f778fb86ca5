"""Every example of the pages of checks, run: the bad one raises the page's code, the mended one does not."""

import pytest

import check_pages
from servanda.agreement.checks import check

EXAMPLES = [example for code in check_pages.pages() for example in check_pages.examples(code)]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: f"{one.code}-{one.sort}-line-{one.line}")
def test_an_example_says_what_its_page_says(example: check_pages.Example) -> None:
    codes = {one.code for one in check(example.agreement(), on=example.on)}
    assert (example.code in codes) is (example.sort == "bad")
