"""More of an agreement's text put to it: each section at the end of its like, a new one at the very end."""

from servanda.operations.mission.begin import with_annex

TEXT = "a: 1\nclauses:\n  - id: one\n\n# a word\nproof:\n  stated: x\n"


def test_a_section_goes_on_at_its_end_and_a_new_one_stands_last() -> None:
    whole = with_annex(TEXT, "clauses:\n  - id: two\nphases:\n  - id: later\n")
    assert whole.index("id: one") < whole.index("id: two") < whole.index("proof:") < whole.index("phases:")
    assert whole.count("clauses:") == 1 and "stated: x" in whole


def test_what_stands_before_any_section_goes_on_with_the_last() -> None:
    assert with_annex(TEXT, "\n  more: y\n").endswith("stated: x\n\n  more: y\n")


def test_nothing_changes_nothing() -> None:
    assert with_annex(TEXT, "") == TEXT
