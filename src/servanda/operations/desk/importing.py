"""The next draft: clauses keep their ids and follow their paragraphs; what vanished is marked for a person to see."""

from dataclasses import replace
from pathlib import Path

from servanda.basis import Place, Refusal, why_no_file
from servanda.drafting import Alignment, align
from servanda.operations.desk.desk import Desk
from servanda.operations.desk.difference import DraftsDifference, difference
from servanda.operations.desk.reading import read_text
from servanda.operations.desk.received import next_number, received
from servanda.store import ClauseInText, ClausesPaper


def imported(desk: Desk, path: Path, asked_by: str, revision: str, note: str = "") -> DraftsDifference:
    """The desk with the next draft, and what is different in it.

    ``asked_by``: who asked for it, as a person notes it. Refuses (DSK001) what is no file, (DSK021) a draft that is
    here already, (DSK010) an old revision, and what cannot be read as a draft.
    """
    if why := why_no_file(path):
        shown = str(path).replace("\0", "\ufffd")
        raise Refusal("DSK001", f"{shown} {why}", "name a Word or PDF file", Place(shown))
    languages = desk.drafts[-1].languages if desk.drafts else ()
    text = read_text(path, languages)
    number = next_number(desk)
    paper = desk.paper
    if desk.text is not None:
        alignment = align(desk.text, text)
        paper = followed(desk.paper, str(desk.drafts[-1].number), number, alignment)
    new = received(
        desk, path, text, asked_by, revision, f"{path.name} received as the next draft", paper, note, languages
    )
    first = desk.drafts[-1].number if desk.drafts else new.drafts[-1].number
    return difference(new, first, new.drafts[-1].number)


def followed(paper: ClausesPaper, before: str, number: int, alignment: Alignment) -> ClausesPaper:
    """Where every clause stands in the next draft; ``gone`` for those none of whose passages are in it."""
    later = alignment.later()
    clauses: dict[str, ClauseInText] = {}
    for key, one in paper.clauses.items():
        here = one.passages.get(before, ())
        there = tuple(dict.fromkeys(later[id_] for id_ in here if id_ in later))
        gone = one.gone if not here else 0 if there else number
        passages = {**one.passages, str(number): there} if there else one.passages
        clauses[key] = replace(one, passages=passages, gone=gone)
    return replace(paper, clauses=clauses)
