"""What leaves the desk: the draft again with each diagnostic as a comment at the paragraph it is about."""

from collections.abc import Iterator
from dataclasses import dataclass

from servanda.agreement import Diagnostic
from servanda.basis import Place, Refusal
from servanda.drafting import Anchor, DraftText, Note, Passage, with_comments
from servanda.operations.desk.desk import Desk

_SEVERITIES = {"error": "cannot work as written", "serious": "likely to jam", "notice": "worth knowing"}


@dataclass(frozen=True, slots=True)
class Noted:
    """A diagnostic at a passage: where the passage stands in its file, the words of the comment, and the diagnostic."""

    anchor: Anchor
    words: str
    passage: str
    diagnostic: Diagnostic


def notes_of(desk: Desk) -> tuple[Noted, ...]:
    """Each diagnostic at the first paragraph its clause stands in, or a clause it involves; else at the title.

    In the order of the text, the heaviest first at each paragraph. Nothing where there is no draft.
    """
    text = desk.text
    if text is None or not text.passages:
        return ()
    order = {one.id: n for n, one in enumerate(text.passages)}
    notes = [_noted(desk, text, one) for one in desk.diagnostics]
    return tuple(sorted(notes, key=lambda note: order[note.passage]))


def comments_docx(desk: Desk) -> bytes:
    """The latest draft's Word file with the diagnostics as comments, its layout untouched.

    Refuses (DSK023) where there is no draft or it is no Word file, and what ``with_comments`` refuses.
    """
    if desk.text is None or desk.text.form != "docx":
        why = "there is no Word file to write comments into"
        raise Refusal("DSK023", why, "import the draft as .docx; a PDF takes no comments", Place("the drafts"))
    data = desk.folder.path(desk.drafts[-1].file).read_bytes()
    return with_comments(data, [Note(one.anchor, one.words) for one in notes_of(desk)], desk.text.name)


def words_of(one: Diagnostic, more: str = "") -> str:
    """A diagnostic in plain words: what it is, why it matters, and the ways to mend it; a line each."""
    return "\n".join(_lines(one, more))


def _lines(one: Diagnostic, more: str) -> Iterator[str]:
    yield f"{one.code}, {_SEVERITIES[str(one.severity)]}: {one.message}"
    if more:
        yield more
    if one.reading:
        yield f"This rests on the reading of {one.reading}."
    yield f"Why it matters: {one.matters}"
    for n, remedy in enumerate(one.remedies):
        yield f"{'Remedy' if not n else 'Or'}: {remedy.words}."


def _noted(desk: Desk, text: DraftText, one: Diagnostic) -> Noted:
    about = [key for key in (one.clause, *one.involves) if desk.clause_passages.get(key)]
    passage = _passage(text, desk.clause_passages[about[0]]) if about else _title(text)
    elsewhere = "" if about else f"(About {one.clause}.)" if one.clause else ""
    return Noted(passage.anchor, words_of(one, elsewhere), passage.id, one)


def _passage(text: DraftText, ids: tuple[str, ...]) -> Passage:
    known = text.by_id()
    return next((known[one] for one in ids if one in known), _title(text))


def _title(text: DraftText) -> Passage:
    return next((one for one in text.passages if one.kind == "title"), text.passages[0])
