"""The page as a whole: self-contained, settled, readable without its script."""

import json
import re
from dataclasses import replace
from importlib.resources import files

import pytest

from page.reading import Reading, faults
from page.sample_page import sample
from servanda.basis import Refusal
from servanda.page import Board, BoardGroup, BoardRow, Cell, Chip, Column, Page, Prose, Row, Table, render


def test_the_whole_sample_is_in_order() -> None:
    assert faults(render(sample())) == []


@pytest.mark.parametrize("language", ["fr", "ar", "uk", "no-such-language", ""])
def test_other_languages_are_in_order(language: str) -> None:
    direction = "rtl" if language == "ar" else "ltr"
    assert faults(render(replace(sample(language), direction=direction))) == []


def test_same_page_same_text() -> None:
    assert render(sample()) == render(sample())


def test_everything_is_said_without_the_script() -> None:
    said = Reading(render(sample())).said()
    for words in (
        "Party A keeps artillery above 100 mm at least 25 km behind the line.",
        "Two reports place guns above 100 mm within 25 km.",
        "Artillery fire heard 2 km north of Place A",
        "12 of 141 lines are shown.",
        "Northern assembly area",
        "free to use with attribution",
        "يلتزم الطرفان",
        "Land outline: Natural Earth",
    ):
        assert words in said


def test_the_smallest_page() -> None:
    text = render(Page("Nothing", ()))
    assert faults(text) == []
    assert "<h1><bdi>Nothing</bdi></h1>" in text


def test_two_sections_of_one_id_are_refused() -> None:
    with pytest.raises(Refusal) as refused:
        render(Page("Twice", (Prose("a"), Prose("a"))))
    assert refused.value.code == "PAG001"


def test_a_link_that_leads_nowhere_is_no_link() -> None:
    table = Table("t", "T", (Column("A"),), (Row((Cell("here", link="t/x"),)), Row((Cell("away", link="u"),), "x")))
    text = render(Page("Links", (table,)))
    assert faults(text) == []
    assert '<a href="#t/x"><bdi>here</bdi></a>' in text
    assert '<td class="text"><bdi>away</bdi></td>' in text


def test_an_item_named_twice_has_one_address() -> None:
    rows = (BoardRow("same", "one"), BoardRow("same", "two"))
    assert faults(render(Page("Twice", (Board("b", "B", (BoardGroup("g", rows),)),)))) == []


def test_an_unknown_status_is_called_by_its_key() -> None:
    row = BoardRow("r", "A sentence.", chips=(Chip("unheard-of", 2),))
    said = Reading(render(Page("Unknown", (Board("b", "B", (BoardGroup("g", (row,)),)),)))).said()
    assert "unheard-of" in said and "× 2" in said


def test_only_web_addresses_become_links() -> None:
    text = render(sample())
    assert '<a href="https://example.org/reports?id=4"' in text
    assert 'href="javascript' not in text and "javascript:alert(1)" in text


def test_the_catalogues_hold_the_same_phrases() -> None:
    catalogues = {
        name: json.loads(files("servanda.page").joinpath("words", f"{name}.json").read_text(encoding="utf-8"))
        for name in ("en", "fr", "ar")
    }
    english = catalogues.pop("en")
    for name, words in catalogues.items():
        assert list(words) == list(english), name
        for key in english:
            assert sorted(re.findall(r"{\w+}", words[key])) == sorted(re.findall(r"{\w+}", english[key])), key


def test_every_phrase_is_used() -> None:
    here = files("servanda.page")
    places = [here.joinpath("drawing"), here.joinpath("templates")]
    code = "".join(f.read_text(encoding="utf-8") for p in places for f in p.iterdir() if f.is_file())
    english = json.loads(here.joinpath("words", "en.json").read_text(encoding="utf-8"))
    unused = [k for k in english if f'"{k}"' not in code and f"'{k}'" not in code and not k.startswith("side_")]
    assert unused == []


def test_naming_a_page_loads_no_template_engine() -> None:
    import subprocess
    import sys

    code = "import sys, servanda.page; print(sorted({'jinja2', 'numpy', 'babel'} & set(sys.modules)))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
