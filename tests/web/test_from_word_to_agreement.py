"""From a cold Word draft to the whole agreement file, through the page alone; and out again, with comments.

The drafts are our own wording of the facts of the real cases (``drafts/``). A clause is confirmed where the page
proposes one of its kind at its passage, and begun there where not; then every form is filled in as the shipped
agreement file says. What stands on disk at the end must read as that file does, and the Word file must carry every
diagnostic at the paragraph of its clause.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from drafting.form.cases import meaning, shipped
from servanda.agreement import Agreement, Diagnostic, check, read_agreement
from servanda.drafting import DraftText, read_draft
from tools.drafts import docx, read, sources
from web.mediator import Mediator
from web.opened_room import opened
from web.typist import Typist

pytestmark = [pytest.mark.browser, pytest.mark.slow]
#: What is to be said of each: how often each check speaks, by its number.
EXPECTED = {
    "aceh-2005": "6 10 13 20 20 23 38",
    "black-sea-2022": "6 20 20 21 22 26 27 30 32 35 36 40",
    "colombia-2016": "6 7 20 23 30 37 42",
    "gaza-2025-01": "8 10 10 10 11 13 20 20 23 26 30 30 32 35 36 40 42",
    "hodeidah-2018": "7 20 20 21 23 32 35 36 40",
    "karabakh-2020": "6 10 13 20 20 21 22 25 27 30 32 35 36 41 42",
    "lebanon-2024": "3 6 13 20 20 22 23 24 30 32 35 36 41 41 43",
    "minsk-ii-2015": "2 2 6 7 9 12 20 20 22 23 24 30 30 32 35 36",
}
#: One of them in every CI run, all with --slow: each takes a minute or two.
LONG = (
    "aceh-2005",
    "black-sea-2022",
    "colombia-2016",
    "gaza-2025-01",
    "karabakh-2020",
    "lebanon-2024",
    "minsk-ii-2015",
)
CASES = [pytest.param(one, marks=pytest.mark.long if one in LONG else ()) for one in EXPECTED]
_MARKS = re.compile(rb"<w:commentRange(?:Start|End)[^>]*/>|<w:r(?: [^>]*)?><w:commentReference[^>]*/></w:r>", re.DOTALL)


@pytest.fixture
def case(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, Path, dict[str, str]]]:
    source = sources()[request.param].read_text("utf-8")
    path = tmp_path / f"{request.param}.docx"
    path.write_bytes(docx(source))
    written, truth = read(source)
    # Word's paragraphs are counted in another way, and hold their numbers: the same words tell which is which.
    passages = read_draft(path.read_bytes(), path.name).passages
    at = {one.text.removeprefix(one.number).strip(): one.id for one in passages}
    words = {one.id: one.text for one in written.passages}
    where: dict[str, str] = {}
    for passage, ids in truth.items():
        for id_ in ids:
            where.setdefault(id_, at.get(words[passage], ""))
    yield request.param, path, where


@pytest.mark.parametrize("case", CASES, indirect=True)
def test_a_cold_draft_becomes_its_agreement_and_goes_out_with_comments(
    browser: Any, case: tuple[str, Path, dict[str, str]], tmp_path: Path
) -> None:
    name, draft, where = case
    wanted = shipped(name)
    with opened(draft) as room:
        # what scrolls, scrolls at once: a person may ask for that, and nothing then is clicked while it moves
        page = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce").new_page()
        page.goto(room.address)
        mediator = Mediator(Typist(page, room.origin), wanted, where)
        mediator.all()
        out, file = mediator.out("word", tmp_path), mediator.out("agreement", tmp_path)
        page.context.close()
    source = (room.folder / "agreement.yaml").read_text("utf-8")
    got = read_agreement(source)
    assert not differing(got, wanted)
    assert file.read_text("utf-8") == source
    assert mediator.confirmed > 0
    # equally heavy ones are told in the order of the file, which nobody typed in the order of the shipped one
    told = sorted((one.code, one.clause) for one in check(got))
    assert told == sorted((one.code, one.clause) for one in check(wanted))
    assert [code for code, _ in told] == [f"CHK{int(one):03}" for one in EXPECTED[name].split()]
    given, reopened = read_draft(draft.read_bytes(), draft.name), read_draft(out.read_bytes(), draft.name)
    assert reopened.passages == given.passages
    assert comments(reopened) == sorted((one.code, place(one, where, given)) for one in check(wanted))
    assert without_marks(out.read_bytes()) == parts(draft.read_bytes())["word/document.xml"]


def place(one: Diagnostic, where: dict[str, str], text: DraftText) -> str:
    """The passage a diagnostic belongs to: its clause's, else that of a clause it involves, else the title."""
    title = next(passage.id for passage in text.passages if passage.kind == "title")
    return next((at for clause in (one.clause, *one.involves) if (at := where.get(clause, ""))), title)


def comments(text: DraftText) -> list[tuple[str, str]]:
    """The check that each comment of a Word file speaks for, and the passage it stands at."""
    made = [(re.findall(r"CHK\d{3}", one.words)[:1], one.passage) for one in text.remarks if one.code == "comment"]
    return sorted((code, passage) for (code,), passage in made)


def differing(got: Agreement, wanted: Agreement) -> list[str]:
    """What reads otherwise, in words."""
    kept = [one.name for one in fields(got) if not one.name.startswith("_") and one.name not in ("root", "file_text")]
    found = []
    for name in kept:
        here, there = getattr(got, name), getattr(wanted, name)
        if name == "clauses":
            now = {one.id: said(one) for one in here}
            found += [f"clause {one.id}" for one in there if now.get(one.id) != said(one)]
            found += ["the order of clauses"] if [*now] != [one.id for one in there] else []
        elif said(here) != said(there):
            found.append(f"{name}: {said(here)!r} is not {said(there)!r}"[:2_000])
    return found


def said(part: Any) -> Any:
    """What a part means; ticks of a list have no order."""

    def unordered(held: Any) -> Any:
        if isinstance(held, dict):
            return {key: unordered(one) for key, one in held.items()}
        if isinstance(held, tuple):
            inner = tuple(unordered(one) for one in held)
            return tuple(sorted(inner)) if inner and all(isinstance(one, str) for one in inner) else inner
        return held

    return unordered(meaning(part))


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {one: package.read(one) for one in package.namelist()}


def without_marks(data: bytes) -> bytes:
    """The document without the marks of comments."""
    return _MARKS.sub(b"", parts(data)["word/document.xml"])
