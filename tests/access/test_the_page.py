"""The page of the tables says what the tables say."""

from tools import access_tables


def test_the_page_is_current() -> None:
    assert access_tables.PAGE.read_text(encoding="utf-8") == access_tables.page(), "run tools/access_tables.py"
