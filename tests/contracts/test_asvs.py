"""Every requirement of ASVS 5.0 up to level 2 is decided: met, with tests or pages that are there; or why not."""

import ast
import csv
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: How many requirements of levels 1 and 2 each chapter has.
CHAPTERS = {
    1: 27, 2: 11, 3: 19, 4: 10, 5: 9, 6: 35, 7: 18, 8: 7, 9: 7, 10: 29, 11: 14, 12: 9, 13: 13, 14: 9, 15: 13, 16: 16,
    17: 7,
}  # fmt: skip
ROWS = list(csv.DictReader((ROOT / "docs" / "asvs.csv").read_text(encoding="utf-8").splitlines()))
WHY = "shown by, or why"


@cache
def named_in(path: str) -> frozenset[str]:
    """The tests of a file."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return frozenset(one.name for one in ast.walk(tree) if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef))


def test_there_is_one_row_for_each_of_253_requirements() -> None:
    ids = [tuple(int(part) for part in row["id"].removeprefix("V").split(".")) for row in ROWS]
    assert len(ids) == len(set(ids)) == sum(CHAPTERS.values()) == 253
    assert ids == sorted(ids) and all(len(one) == 3 for one in ids)
    assert {chapter: sum(one[0] == chapter for one in ids) for chapter in CHAPTERS} == CHAPTERS


def test_what_is_met_names_tests_that_are_there_and_what_is_not_says_why() -> None:
    for row in ROWS:
        assert row["verdict"] in ("met", "not applicable", "open") and row["what"] and row[WHY], row["id"]
        if row["verdict"] == "met":
            for one in row[WHY].split("; "):
                if one.startswith("docs/"):
                    page, _, anchor = one.partition("#")
                    assert f'<a id="{anchor}"></a>' in (ROOT / page).read_text(encoding="utf-8"), (row["id"], one)
                    continue
                path, _, name = one.partition("::")
                assert name in named_in(path), (row["id"], one)
        else:
            assert "::" not in row[WHY], row["id"]


def test_what_has_no_place_here_is_not_applicable() -> None:
    """No WebRTC; of OAuth and OpenID Connect the client alone."""
    elsewhere = ("V17.", "V10.3.", "V10.4.", "V10.6.", "V10.7.")
    assert {row["verdict"] for row in ROWS if row["id"].startswith(elsewhere)} == {"not applicable"}


def test_the_page_of_promises_counts_what_is_open() -> None:
    counts = {one: sum(row["verdict"] == one for row in ROWS) for one in ("met", "not applicable", "open")}
    said = f"{counts['met']} met, {counts['not applicable']} not applicable, {counts['open']} open"
    assert said in (ROOT / "docs" / "promises.md").read_text(encoding="utf-8"), said
