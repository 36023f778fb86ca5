"""A PDF's lines with their places, read with PDFium in a process of its own.

PDFium is a library in C++: a file made to break it, or one it never finishes, ends this process and not the program.
Run by its path, with the file on standard input, and as arguments the most pages and the folder of the libraries; it
loads nothing of Servanda.
Writes one JSON object a line: ``{"refused": …}``, or ``{"pages": …, "scripts": …, "attachments": …}`` and then one
per page, ``{"width", "height", "pictures", "lines": [[text, left, bottom, right, top, size], …]}`` in points.
"""

import ctypes
import json
import sys
from collections.abc import Iterator
from functools import lru_cache
from operator import itemgetter
from typing import Any

#: PDFium's word for a hyphen at a line's end that it takes for hyphenation.
_HYPHENS = {"\x02": "\u00ad", "\ufffe": "\u00ad"}
_TURNED = str.maketrans("()[]{}«»", ")(][}{»«")
_SIDES, _MIDDLE = itemgetter(1, 2), itemgetter(6)
_MOST_CHARS = 200_000
_PASSWORD, _SECURITY = 4, 5


def main() -> None:
    """Reads standard input and writes what the file holds, or why it cannot be read."""
    sys.path.append(sys.argv[2])
    import pypdfium2
    import pypdfium2.raw as raw

    data, most = sys.stdin.buffer.read(), int(sys.argv[1])
    try:
        document = pypdfium2.PdfDocument(data)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", None)
        tell({"refused": "password" if code in (_PASSWORD, _SECURITY) else "damaged", "why": str(error)})
        return
    tell(
        {
            "pages": count,
            "scripts": raw.FPDFDoc_GetJavaScriptActionCount(document),
            "attachments": raw.FPDFDoc_GetAttachmentCount(document),
        }
    )
    for number in range(min(count, most)):
        try:
            tell(page_of(document[number], raw))
        except pypdfium2.PdfiumError as error:
            tell({"broken": str(error)})


def tell(found: dict[str, Any]) -> None:
    """One line of the answer."""
    sys.stdout.write(json.dumps(found) + "\n")


def page_of(page: Any, raw: Any) -> dict[str, Any]:
    """One page's size, pictures and lines."""
    width, height = page.get_size()
    text = page.get_textpage()
    lines = list(lines_of(text, raw, width))
    images = (raw.FPDFPageObj_GetType(one) == raw.FPDF_PAGEOBJ_IMAGE for one in objects_of(page, raw))
    pictures = 0 if lines else sum(images)
    page.close()
    return {"width": width, "height": height, "pictures": pictures, "lines": lines}


def objects_of(page: Any, raw: Any) -> Iterator[Any]:
    """The page's own objects, those nested in forms left out."""
    for count in range(min(raw.FPDFPage_CountObjects(page), 10_000)):
        yield raw.FPDFPage_GetObject(page, count)


def lines_of(page: Any, raw: Any, width: float) -> Iterator[list[Any]]:
    """The page's lines in order of reading: as PDFium orders them, or by their places where letters run leftwards."""
    count = min(page.count_chars(), _MOST_CHARS)
    if count <= 0:
        return
    text = page.get_text_range(0, count)
    if not text.isascii() and any(map(is_rtl, text)):
        yield from placed_lines(page, raw, count, width)
        return
    units = text.encode("utf-16-le", "surrogatepass")
    at = 0
    for line in text.split("\r\n"):
        size = len(line.encode("utf-16-le", "surrogatepass")) // 2
        kept = line.strip()
        if kept and at + size <= len(units) // 2:
            first = at + len(line) - len(line.lstrip())
            last = at + size - 1 - (len(line) - len(line.rstrip()))
            yield boxed(page, raw, kept, first, last)
        at += size + 2


def boxed(page: Any, raw: Any, line: str, first: int, last: int) -> list[Any]:
    """A line with its box, from its first and last letters."""
    left, bottom, _, top = page.get_charbox(first, loose=True)
    _, low, right, high = page.get_charbox(last, loose=True)
    size = raw.FPDFText_GetFontSize(page, first)
    for mark, hyphen in _HYPHENS.items():
        line = line.replace(mark, hyphen)
    return [line, left, min(bottom, low), right, max(top, high), size]


def is_rtl(char: str) -> bool:
    """Whether a letter runs leftwards."""
    return "\u0590" <= char < "\u0900" or "\ufb1d" <= char < "\ufe00" or "\ufe70" <= char < "\uff00"


# Pages with letters that run leftwards. PDFium gives them in its own guess of the order, which turns around the
# letters of a ligature and takes marks above a letter for lines of their own; so lines are made from places.


def placed_lines(page: Any, raw: Any, count: int, width: float) -> Iterator[list[Any]]:
    """The page's lines made from the places of its letters, columns told apart."""
    segments = [one for row in rows_of(glyphs_of(page, raw, count)) for one in split_row(row)]
    lines = [line_of(one, page, raw) for one in segments]
    lines = [one for one in lines if one[0]]
    for column in columns_of(lines, width):
        yield from column


def glyphs_of(page: Any, raw: Any, count: int) -> list[list[Any]]:
    """The glyphs ``[letters, left, right, bottom, top, place, middle]``; letters with one box are one: a ligature.

    Straight calls of the library: this is done for every letter, a million times in a long draft.
    """
    glyphs: list[list[Any]] = []
    box, handle = raw.FS_RECTF(), page.raw
    unicode_at, box_at, place = raw.FPDFText_GetUnicode, raw.FPDFText_GetLooseCharBox, ctypes.byref(box)
    last = (0.0, 0.0, 0.0)
    for at in range(count):
        code = unicode_at(handle, at)
        if code in (0, 10, 13) or not box_at(handle, at, place):
            continue
        char, here = chr(code), (box.left, box.right, box.bottom)
        if code == 0x20 and raw.FPDFText_IsGenerated(handle, at):
            continue
        if here == last and code != 0x20:
            glyphs[-1][0] = char + glyphs[-1][0] if is_rtl(char) else glyphs[-1][0] + char
        else:
            top = box.top
            glyphs.append([_HYPHENS.get(char, char), *here, top, at, (here[2] + top) / 2])
            last = here
    return glyphs


def rows_of(glyphs: list[list[Any]]) -> list[list[list[Any]]]:
    """Glyphs in rows from the top: those whose middles are within half a letter's height of one another."""
    rows: list[list[list[Any]]] = []
    middle = 0.0
    for one in sorted(glyphs, key=_MIDDLE, reverse=True):
        here = one[6]
        if rows and middle - here < max(one[4] - one[3], 1.0) / 2:
            rows[-1].append(one)
        else:
            rows.append([one])
            middle = here
    return rows


def split_row(row: list[list[Any]]) -> Iterator[list[list[Any]]]:
    """A row cut where a gap is wider than any between words: columns, cells."""
    row = sorted(row, key=_SIDES)
    part: list[list[Any]] = []
    right = 0.0
    for one in row:
        if part and one[1] > right + 6 and one[0] != " " and one[1] - right > 1.5 * (one[4] - one[3]):
            yield part
            part = []
            right = 0.0
        part.append(one)
        if one[2] > right:
            right = one[2]
    if part:
        yield part


def line_of(glyphs: list[list[Any]], page: Any, raw: Any) -> list[Any]:
    """A line's letters in the order they are read, with its box."""
    letters = [one for one in glyphs if one[0].strip()]
    if not letters:
        return ["", 0.0, 0.0, 0.0, 0.0, 0.0]
    kinds = "".join(kind_of(one[0]) for one in letters)
    leftwards = kinds.count("R") >= kinds.count("L")
    size = raw.FPDFText_GetFontSize(page.raw, letters[0][5])
    text = " ".join("".join(read_order(spaced(glyphs, size), leftwards)).split())
    box = [min(one[1] for one in letters), min(one[3] for one in letters)]
    box += [max(one[2] for one in letters), max(one[4] for one in letters)]
    return [mirrored(text) if leftwards else text, *box, size]


def mirrored(text: str) -> str:
    """A leftward line with its brackets the way they are written: a page holds the shape, which is turned there."""
    first = next((one for one in text if one in "()[]{}«»"), "")
    return text.translate(_TURNED) if first and first in ")]}»" else text


def spaced(glyphs: list[list[Any]], size: float) -> list[str]:
    """The glyphs' letters from left to right, marks set after the letter they stand on, gaps as blanks."""
    marks: list[list[Any]] = []
    found: list[list[Any]] = []
    reach = glyphs[0][1]
    for one in glyphs:
        letters, left, right = one[0], one[1], one[2]
        gap = left - reach
        if right > reach:
            reach = right
        if is_mark(letters):
            marks.append(one)
            continue
        if found and gap > 0.2 * size and letters != " " != found[-1][0]:
            found.append([" ", left - gap, left])
        found.append([letters, left, right])
    for mark in marks:
        middle = (mark[1] + mark[2]) / 2
        bearers = [one for one in found if one[0][0].isalpha()]
        if bearers:
            bearer = min(bearers, key=lambda one: abs((one[1] + one[2]) / 2 - middle))
            bearer[0] += mark[0]
    return [one[0] for one in found]


@lru_cache(4096)
def is_mark(letters: str) -> bool:
    """Whether this is a mark on a letter, such as an Arabic vowel."""
    return "\u064b" <= letters[0] <= "\u065f" or letters[0] == "\u0670"


def read_order(words: list[str], leftwards: bool) -> list[str]:
    """Letters given from left to right, in the order they are read: runs against the line's direction turned."""
    kinds = [kind_of(one) for one in words]
    against = "LN" if leftwards else "R"
    turned: list[int] = []
    run: list[int] = []
    for at in reversed(range(len(words))) if leftwards else range(len(words)):
        kind = kinds[at]
        if kind in against or (run and kind == " "):
            run.append(at)
            continue
        if run:
            turned += settle(run, kinds, words, leftwards)
            run = []
        turned.append(at)
    turned += settle(run, kinds, words, leftwards)
    return [words[at] for at in turned]


def settle(run: list[int], kinds: list[str], words: list[str], leftwards: bool) -> list[int]:
    """A run against the line's direction, turned; blanks and signs at its end stay where they are."""
    end = len(run)
    while end and kinds[run[end - 1]] not in "LRN":
        end -= 1
    inner, rest = run[:end], run[end:]
    if leftwards and "L" not in [kinds[at] for at in inner]:
        return [*numbers(inner, kinds, words), *rest]
    return [*reversed(inner), *rest]


def numbers(run: list[int], kinds: list[str], words: list[str]) -> list[int]:
    """Digits among leftward letters: each number turned by itself, with the points and strokes inside it."""
    found: list[int] = []
    number: list[int] = []
    for place, at in enumerate(run):
        inside = 0 < place < len(run) - 1 and words[at] in ".,:/٫٬"
        if kinds[at] == "N" or (inside and kinds[run[place - 1]] == kinds[run[place + 1]] == "N"):
            number.append(at)
            continue
        found += [*reversed(number), at]
        number = []
    return [*found, *reversed(number)]


@lru_cache(4096)
def kind_of(letters: str) -> str:
    """``R`` for letters that run leftwards, ``N`` for digits, ``L`` for other letters, a blank for all else."""
    first = letters[0]
    if first.isalpha():
        return "R" if "\u0590" <= first < "\u0900" or is_rtl(first) else "L"
    return "N" if first.isdigit() else " "


def columns_of(lines: list[list[Any]], width: float) -> list[list[list[Any]]]:
    """Lines in columns, where a gap runs down the middle of the page; the first to read first."""
    gap = next((at for at in (width * step / 40 for step in range(14, 27)) if parts(lines, at)), 0.0)
    if not gap:
        return [lines]
    left, right = [one for one in lines if one[3] <= gap], [one for one in lines if one[1] >= gap]
    leftwards = sum(is_rtl(char) for one in lines for char in one[0]) * 2 > sum(len(one[0]) for one in lines)
    return [right, left] if leftwards else [left, right]


def parts(lines: list[list[Any]], at: float) -> bool:
    """Whether no line crosses this place, and at least four stand on either side."""
    left, right = sum(one[3] <= at for one in lines), sum(one[1] >= at for one in lines)
    return bool(left + right == len(lines) and min(left, right) >= 4)


if __name__ == "__main__":
    main()
