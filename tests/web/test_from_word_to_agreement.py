"""From a cold Word draft to the whole agreement file, through the page alone; and out again, with comments.

The drafts are our own wording of the facts of the real cases (``drafts/``). A clause is confirmed where the page
proposes one of its kind at its passage, and begun there where not; then every form is filled in as the shipped
agreement file says. What stands on disk at the end must read as that file does, and the Word file must carry every
diagnostic at the paragraph of its clause.
"""

import io
import os
import re
import zipfile
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from drafting.form.cases import meaning, shipped
from servanda.agreement import Agreement, check, read_agreement
from servanda.drafting import read_draft
from tools.drafts import docx, read, sources
from web.mediator import Mediator
from web.opened_room import opened
from web.typist import Typist

pytestmark = [pytest.mark.browser, pytest.mark.slow]
EIGHT = (
    "aceh-2005", "black-sea-2022", "colombia-2016", "gaza-2025-01", "hodeidah-2018", "karabakh-2020", "lebanon-2024",
    "minsk-ii-2015",
)  # fmt: skip
_MARKS = re.compile(rb"<w:commentRange(?:Start|End)[^>]*/>|<w:r(?: [^>]*)?><w:commentReference[^>]*/></w:r>", re.DOTALL)


#: One of them takes minutes.
ALL = pytest.mark.skipif(
    not os.environ.get("SERVANDA_EVERY_DRAFT"), reason="set SERVANDA_EVERY_DRAFT=1: every draft takes minutes"
)


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


@pytest.mark.parametrize("case", [EIGHT[0], *(pytest.param(one, marks=ALL) for one in EIGHT[1:])], indirect=True)
def test_a_cold_draft_becomes_its_agreement_and_goes_out_with_comments(
    browser: Any, case: tuple[str, Path, dict[str, str]], tmp_path: Path
) -> None:
    name, draft, where = case
    wanted = shipped(name)
    with opened(draft) as room:
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
    told = sorted((one.code, one.clause) for one in check(wanted))
    assert sorted((one.code, one.clause) for one in check(got)) == told
    comments, plain = with_and_without(out.read_bytes())
    assert sorted(re.findall(r"CHK\d{3}", " ".join(comments))) == sorted(code for code, _ in told)
    assert plain == parts(draft.read_bytes())["word/document.xml"]


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


def with_and_without(data: bytes) -> tuple[list[str], bytes]:
    """The words of each comment, and the document without the marks of comments."""
    held = parts(data)
    comments = re.findall(r"<w:comment .*?</w:comment>", held["word/comments.xml"].decode("utf-8"), re.DOTALL)
    firsts = [re.sub(r"<[^>]+>", " ", one.partition("</w:p>")[0]) for one in comments]
    return firsts, _MARKS.sub(b"", held["word/document.xml"])
