"""PDF drafts to passages: lines from a process of its own, then page margins left out and lines made paragraphs."""

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from servanda.basis import Place, Refusal
from servanda.drafting.papers.codes import DraftCode
from servanda.drafting.papers.limits import DraftLimits, over
from servanda.drafting.papers.pdf_lines import Line, without_margins
from servanda.drafting.papers.pdf_paragraphs import pieces_of
from servanda.drafting.papers.pieces import languages_of, passages_of
from servanda.drafting.papers.word_package import not_installed
from servanda.drafting.text import DraftText, Remark

_CHILD: Final = Path(__file__).with_name("pdf_child.py")
_WHOLE: Final = "fetch or copy it again, whole; or print the text to a new PDF"


def read_pdf(data: bytes, name: str, digest: str, languages: tuple[str, ...], limits: DraftLimits) -> DraftText:
    """The text of a PDF; refuses (DRF003, DRF004, DRF007, DRF010, DRF011, DRF014) what cannot be read."""
    head, *pages = _answers(data, name, limits)
    _refuse(head, pages, name, limits)
    lines = [_line(one, number, page) for number, page in enumerate(pages, 1) for one in page.get("lines", ())]
    remarks = list(_of_file(head))
    kept, margins = without_margins(lines)
    remarks += [Remark("page-margin", f"repeats on the pages and is left out of the text: “{one}”") for one in margins]
    pieces = pieces_of(kept)
    if len(pieces) > limits.draft_passages:
        why = f"it has more than {limits.draft_passages:,} paragraphs"
        raise over(DraftCode.TOO_LONG, why, "draft_passages", limits.draft_passages, name)
    if not pieces:
        raise _no_text(pages, name)
    passages = passages_of(pieces, "", languages)
    for number, page in enumerate(pages, 1):
        if page.get("pictures") and not page["lines"]:
            remarks.append(Remark("scanned-page", f"page {number} is a picture; no text is read from it"))
        elif "broken" in page:
            remarks.append(Remark("broken-page", f"page {number} is damaged and not read"))
    return DraftText(name, "pdf", digest, passages, tuple(remarks), languages_of(passages, languages))


def _answers(data: bytes, name: str, limits: DraftLimits) -> list[dict[str, Any]]:
    found = find_spec("pypdfium2")
    if found is None or found.origin is None:
        raise not_installed("pypdfium2")
    # Named, because a Python beside which the libraries lie in a folder of their own finds them for nobody else.
    libraries = Path(found.origin).parents[1]
    command = [sys.executable, "-P", str(_CHILD), str(limits.draft_pages), str(libraries)]
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(
            command, input=data, capture_output=True, timeout=limits.draft_seconds, creationflags=hidden, check=False
        )
    except subprocess.TimeoutExpired:
        why = f"reading it was not over after {limits.draft_seconds} s"
        raise over(DraftCode.GAVE_UP, why, "draft_seconds", limits.draft_seconds, name) from None
    try:
        answers = [json.loads(line) for line in done.stdout.splitlines()]
    except ValueError:
        answers = []
    if done.returncode or not answers:
        why = "the library that reads PDF broke over it; the file may be made to do that"
        raise Refusal(DraftCode.GAVE_UP, why, "print the text to a new PDF, or ask for the Word file", Place(name))
    return answers


def _refuse(head: dict[str, Any], pages: list[dict[str, Any]], name: str, limits: DraftLimits) -> None:
    if head.get("refused") == "password":
        why, remedy = "the PDF is protected with a password", "open it with its password and print it to a new PDF"
        raise Refusal(DraftCode.PASSWORD, why, remedy, Place(name))
    if head.get("refused") or not head["pages"]:
        raise Refusal(DraftCode.DAMAGED, "the PDF is damaged or ends in the middle", _WHOLE, Place(name))
    if head["pages"] > limits.draft_pages:
        why = f"it has {head['pages']:,} pages"
        raise over(DraftCode.TOO_LONG, why, "draft_pages", limits.draft_pages, name)
    if all("broken" in page for page in pages):
        raise Refusal(DraftCode.DAMAGED, "no page of the PDF can be read", _WHOLE, Place(name))


def _no_text(pages: list[dict[str, Any]], name: str) -> Refusal:
    if any(page.get("pictures") for page in pages):
        why = "the PDF is a scan: its pages are pictures and hold no text"
        remedy = "ask for the Word file, or have the text recognised (OCR) and read it over before use"
        return Refusal(DraftCode.SCANNED, why, remedy, Place(name))
    return Refusal(DraftCode.EMPTY, "the PDF holds no text", "look whether it is the right file", Place(name))


def _of_file(head: dict[str, Any]) -> list[Remark]:
    remarks = []
    if head.get("scripts", 0) > 0:
        remarks.append(Remark("macro", "the file holds scripts; none was run"))
    if head.get("attachments", 0) > 0:
        remarks.append(Remark("embedded-object", f"{head['attachments']} attached files were not opened"))
    return remarks


def _line(line: list[Any], number: int, page: dict[str, Any]) -> Line:
    text, left, bottom, right, top, size = line
    return Line(text, number, left, bottom, right, top, size or top - bottom, page["height"], page["width"])
