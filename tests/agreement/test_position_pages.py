"""The page on positions and the positions that ship: the example is read, does what the page says, names each code."""

import re
from pathlib import Path

import pytest

from servanda.agreement import check, read_agreement
from servanda.agreement.positions import public, read_positions

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "reference" / "positions.md").read_text("utf-8")
GUIDE = (ROOT / "docs" / "guide" / "mediator.md").read_text("utf-8")
SHIPPED = sorted((ROOT / "agreements").glob("*/positions.yaml"))


def block(name: str) -> str:
    found = re.search(rf"```yaml {name}\n(.*?)```", PAGE, re.S)
    assert found is not None
    return found[1]


def test_the_example_on_the_page_does_what_the_page_says() -> None:
    agreement = read_agreement(block("agreement"))
    positions = read_positions(block("positions"), "positions.yaml", agreement)
    circles = {"CHK001", "CHK002", "CHK003"}
    assert {one.code for one in check(agreement)} & circles == set()
    found = [one for one in check(agreement, positions) if one.code in circles]
    assert [one.code for one in found] == ["CHK002"]
    assert any("A halt confirmed by a third party" in remedy.words for remedy in found[0].remedies)
    assert [one.who for one in public(positions).answers] == ["north"]


def test_every_code_is_on_a_page_and_no_other() -> None:
    sources = ("positions.py", "position_file.py", "edits.py", "additions.py")
    text = "".join((ROOT / "src" / "servanda" / "agreement" / name).read_text("utf-8") for name in sources)
    raised = set(re.findall(r'"(POS\d{3}|AGR06\d)"', text)) | {"POS020", "POS021", "POS022", "POS023"}
    assert set(re.findall(r'<a id="(\w+)">', PAGE + GUIDE)) == raised


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.parent.name)
def test_positions_that_ship_are_read_and_nothing_of_them_is_public_unasked(path: Path) -> None:
    agreement = read_agreement(path.with_name("agreement.yaml").read_text("utf-8"))
    positions = read_positions(path.read_text("utf-8"), path.name, agreement)
    assert positions.data_class == "mediator-only"
    shown = public(positions)
    assert all(one.made_in_public for one in (*shown.proposals, *shown.answers, *shown.options))
