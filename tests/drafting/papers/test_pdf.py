"""PDF drafts: lines put together to the paragraphs they were, page margins left out, leftward letters in order."""

import draft_files as files
from draft_files import LIGATURE, lines
from servanda.drafting import Anchor, DraftText, read_draft


def read(*pages: list[tuple[float, float, str]], size: float = 11) -> DraftText:
    return read_draft(files.pdf(pages, size=size), "draft.pdf")


def texts(draft: DraftText) -> list[str]:
    return [one.text for one in draft.passages]


FULL = "The participants withdraw their heavy weapons from the line and tell the mission"


def test_lines_become_the_paragraphs_they_were() -> None:
    draft = read(
        lines(
            [
                "Article 1. Withdrawal",
                "1. " + FULL,
                "of it within seven days.",
                "2. " + FULL + ":",
                "(a) tanks; and",
                "(b) guns.",
                "",
                FULL,
                "and more of it.",
            ]
        )
    )
    assert [(one.kind, one.number, one.text) for one in draft.passages] == [
        ("heading", "Article 1", "Article 1. Withdrawal"),
        ("paragraph", "1.", f"1. {FULL} of it within seven days."),
        ("paragraph", "2.", f"2. {FULL}:"),
        ("item", "(a)", "(a) tanks; and"),
        ("item", "(b)", "(b) guns."),
        ("paragraph", "", f"{FULL} and more of it."),
    ]
    assert {one.article for one in draft.passages[1:]} == {"p1"}
    assert [one.anchor for one in draft.passages] == [Anchor("page 1", count) for count in range(6)]


def test_a_paragraph_goes_on_over_the_page() -> None:
    draft = read(lines([FULL, FULL + " and"]), lines(["so on, to the end.", "Next."]))
    assert texts(draft) == [f"{FULL} {FULL} and so on, to the end.", "Next."]
    assert [one.anchor for one in draft.passages] == [Anchor("page 1", 0), Anchor("page 2", 0)]


def test_a_divided_word_is_put_together_and_a_hyphenated_one_kept() -> None:
    draft = read(
        lines([FULL + " and with-", "draw; the cease-fire holds " + FULL[30:], FULL[20:] + " of the cease-", "fire."])
    )
    assert "and withdraw;" in texts(draft)[0]
    assert texts(draft)[0].endswith("of the cease-fire.")


def test_heads_feet_and_page_numbers_are_left_out_and_told() -> None:
    pages = [
        [
            (72, 800, "Draft of 3 May, confidential"),
            *lines([f"Article {page}. Of it", f"Words of page {page}."]),
            (290, 40, f"- {page} -"),
        ]
        for page in range(1, 6)
    ]
    draft = read(*pages)
    assert texts(draft) == [
        text for page in range(1, 6) for text in (f"Article {page}. Of it", f"Words of page {page}.")
    ]
    assert [(one.code, one.words) for one in draft.remarks] == [
        ("page-margin", "repeats on the pages and is left out of the text: “Draft of 3 May, confidential”")
    ]


def test_numbered_headings_at_the_top_of_pages_are_no_margins() -> None:
    draft = read(*[[(72, 780, f"Article {page}. Of it"), *lines(["Words."])] for page in range(1, 6)])
    assert texts(draft)[::2] == [f"Article {page}. Of it" for page in range(1, 6)]


def drawn(logical: str) -> str:
    """Arabic as a page holds it, from left to right: letters turned, ligatures one glyph, brackets mirrored,
    numbers and Latin words as they are."""
    turned = logical.replace("\u0644\u0627", LIGATURE)[::-1].translate(str.maketrans("()", ")("))
    out, run = "", ""
    for char in turned:
        if char.isascii() and (char.isalnum() or (run and char in ".")):
            run = char + run
            continue
        out, run = out + run + char, ""
    return out + run


def test_arabic_comes_in_the_order_it_is_read() -> None:
    written = "1. يلتزم الطرفان (معاً) بسحب السلاح خلال 15 يوماً إلى مسافة 12.5 ميل."
    draft = read([(523 - 5.5 * len(drawn(one)), y, drawn(one)) for y, one in ((700, "المادة 3"), (686, written))])
    assert texts(draft) == ["المادة 3", written]
    assert {(one.language, one.direction) for one in draft.passages} == {("ar", "rtl")}
    assert [one.kind for one in draft.passages] == ["heading", "paragraph"]


def test_latin_words_inside_arabic_keep_their_order() -> None:
    assert texts(read([(72, 700, "اهريرقت Joint Team ةثعب مدقت")])) == ["تقدم بعثة Joint Team تقريرها"]


def test_cyrillic() -> None:
    draft = read(lines(["Статья 1. Огонь", "Стороны прекращают огонь с полуночи."]))
    assert texts(draft) == ["Статья 1. Огонь", "Стороны прекращают огонь с полуночи."]
    assert [(one.kind, one.language) for one in draft.passages] == [("heading", "ru"), ("paragraph", "ru")]


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [f"left {count} of the column" for count in range(6)]
    right = [f"right {count} of the column" for count in range(6)]
    draft = read([*lines(left), *lines(right, left=320)])
    assert " ".join(texts(draft)) == " ".join(left + right)


def test_arabic_beside_english_is_read_column_by_column() -> None:
    left = [f"{count}. The parties cease fire." for count in range(1, 7)]
    right = [f"{count}. يوقف الطرفان النار." for count in range(1, 7)]
    both = [
        one for pair in zip(lines(left), lines([drawn(one) for one in right], left=330), strict=True) for one in pair
    ]
    draft = read(both)
    found = {language: [one.text for one in draft.passages if one.language == language] for language in ("en", "ar")}
    assert found == {"en": left, "ar": right}
    assert [one.beside for one in draft.passages if one.beside] == ["p1", "p2", "p3", "p4", "p5", "p6"]


def test_small_letters_at_the_foot_are_a_footnote() -> None:
    small = (72, 100, "1 Of the annex.", 7)
    draft = read([*lines([FULL, "and so on."]), small])  # type: ignore[list-item]
    assert [(one.kind, one.text) for one in draft.passages] == [
        ("paragraph", f"{FULL} and so on."),
        ("footnote", "1 Of the annex."),
    ]
