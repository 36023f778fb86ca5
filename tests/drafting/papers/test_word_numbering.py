"""Numbers that Word counts and no text holds."""

import pytest

from draft_files import p, part, word
from servanda.drafting import read_draft
from servanda.drafting.papers.word_numbering import counted


def level(depth: int, form: str, text: str, more: str = "") -> str:
    start = f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
    return f'{start}{more}<w:lvlText w:val="{text}"/></w:lvl>'


LEGAL = (
    level(0, "decimal", "Article %1", '<w:pStyle w:val="ArticleHead"/>')
    + level(1, "decimal", "%1.%2")
    + level(2, "lowerLetter", "(%3)")
    + level(3, "lowerRoman", "%4)")
)
NUMBERING = part(
    "numbering",
    f'<w:abstractNum w:abstractNumId="0">{LEGAL}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="1">{level(0, "bullet", "•")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>'
    "</w:lvlOverride></w:num>",
)
STYLES = part(
    "styles",
    '<w:style w:type="paragraph" w:styleId="ArticleHead"><w:name w:val="Article head"/><w:pPr><w:numPr>'
    '<w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="ArticleHead"/></w:style>',
)


def at(depth: int, text: str = "words", number: int = 1) -> str:
    return p(text, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


def numbers(body: str) -> list[tuple[str, str]]:
    draft = read_draft(word(body, {"numbering.xml": NUMBERING, "styles.xml": STYLES}), "draft.docx")
    assert [one.counted for one in draft.passages] == [one.number for one in draft.passages]
    return [(one.number, one.kind) for one in draft.passages]


def test_levels_count_and_begin_anew_under_each_lesser_one() -> None:
    body = at(0) + at(1) + at(1) + at(2) + at(2) + at(3) + at(1) + at(2) + at(0) + at(1)
    expected = ["Article 1", "1.1", "1.2", "(a)", "(b)", "i)", "1.3", "(a)", "Article 2", "2.1"]
    assert [number for number, _ in numbers(body)] == expected


def test_letters_are_items_and_decimals_paragraphs() -> None:
    assert numbers(at(1) + at(2) + at(0, number=2)) == [("1.1", "paragraph"), ("(a)", "item"), ("", "item")]


def test_a_style_numbers_and_makes_headings_also_through_its_base() -> None:
    body = p("Fire", '<w:pStyle w:val="ArticleHead"/>') + at(1) + p("Guns", '<w:pStyle w:val="Sub"/>') + at(1)
    assert numbers(body) == [
        ("Article 1", "heading"),
        ("1.1", "paragraph"),
        ("Article 2", "heading"),
        ("2.1", "paragraph"),
    ]


def test_a_list_that_begins_elsewhere_and_a_paragraph_taken_out_of_one() -> None:
    out = p("plain", '<w:pStyle w:val="ArticleHead"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert [number for number, _ in numbers(at(0) + at(0, number=3) + at(0, number=3) + out)] == [
        "Article 1", "Article 5", "Article 6", "",
    ]  # fmt: skip


def test_an_empty_paragraph_counts_as_word_counts_it() -> None:
    assert [number for number, _ in numbers(at(0) + at(0, text="") + at(0))] == ["Article 1", "Article 3"]


def test_a_number_of_before_a_tracked_change_of_the_list_does_not_count() -> None:
    body = p("plain", '<w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>')
    assert numbers(body) == [("", "paragraph")]


@pytest.mark.parametrize(
    ("count", "form", "shown"),
    [
        (4, "upperRoman", "IV"),
        (1999, "lowerRoman", "mcmxcix"),
        (27, "lowerLetter", "aa"),
        (2, "arabicAlpha", "ب"),
        (3, "arabicAbjad", "ج"),
        (2, "russianLower", "б"),
        (12, "hindiNumbers", "١٢"),
        (7, "decimalZero", "07"),
        (7, "a format of later days", "7"),
        (0, "lowerRoman", "0"),
    ],
)
def test_counts_in_words_formats(count: int, form: str, shown: str) -> None:
    assert counted(count, form) == shown
