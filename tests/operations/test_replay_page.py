"""The page of a replay, and the file of known misreadings it is drawn with."""

from datetime import date
from pathlib import Path

import pytest

from servanda.basis import Refusal
from servanda.operations import PlainCount, assess_case, copy_case, draw_replay, read_misreadings
from servanda.operations.reading import read_case
from servanda.store import shipped_cases

KNOWN = """misreadings: "1"
agreement: tutorial-sound
unseen: [Who began.]
known:
  - id: mines
    clause: CLAUSE
    effect: counted
    what: Mines count as fire.
    why: They were laid before.
    seen: [event 7]
    count: 3
    of: 9
    counted_by: by headline
    source: made-up
sources:
  made-up: {title: A made-up source, mark: K}
"""


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A copy of a shipped case with a misreading."""
    folder = tmp_path / "tutorial-sound"
    copy_case("tutorial-sound", str(folder))
    _, agreement = read_case(str(folder))
    text = KNOWN.replace("CLAUSE", agreement.clauses[0].id).replace("tutorial-sound", agreement.id)
    (folder / "known-misreadings.yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "name", [name for name, path in shipped_cases().items() if (path / "known-misreadings.yaml").is_file()]
)
def test_every_shipped_file_of_misreadings_is_read(name: str) -> None:
    kept = read_misreadings(*read_case(name))
    assert kept is not None and kept.known and kept.unseen
    assert {one.source for one in kept.known} == set(kept.sources)
    assert all(one.counted_by for one in kept.known if one.count is not None)
    assert all(one.of is None or (one.count is not None and one.count <= one.of) for one in kept.known)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_page_has_its_parts_in_every_language(case: Path, language: str) -> None:
    report = assess_case(str(case))
    kept = read_misreadings(*read_case(str(case)))
    plain = PlainCount(
        "sirens", "sirens", "An archive", "Not by whom.", 7, ((date(2030, 1, 7), 7), (date(2030, 1, 14), None))
    )
    page = draw_replay(report, kept, [plain], language)
    for part in (
        "promised",
        "board",
        "course",
        "plain",
        "plain-course",
        "blind",
        "unobserved",
        "coverage",
        "wrong",
        "accounting",
        "sources",
    ):
        assert f'id="{part}"' in page, part
    assert "Mines count as fire." in page and "Who began." in page
    assert "⟨replay" not in page and "⟨notice" not in page
    assert page == draw_replay(report, kept, [plain], language)


def test_a_case_nobody_looked_at_says_so(case: Path) -> None:
    (case / "known-misreadings.yaml").unlink()
    assert read_misreadings(*read_case(str(case))) is None
    page = draw_replay(assess_case(str(case)), None)
    assert "None is known. Nobody has looked yet" in page
    assert 'id="plain"' not in page and 'id="blind"' not in page


def test_no_place_of_an_event_and_no_row_is_printed(case: Path) -> None:
    report = assess_case(str(case))
    page = draw_replay(report, None)
    assert "points-counted" not in page
    notes = [note for note in report.facts["note"].drop_nulls().to_list() if len(note) > 15]
    assert [note for note in notes if note in page] == []


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('misreadings: "1"', 'misreadings: "2"', "OPS070"),
        ("effect: counted", "effect: wrong", "OPS070"),
        ("count: 3", "count: three", "OPS070"),
        ("unseen: [Who began.]\n", "", "OPS070"),
        ("agreement: ", "agreement: un", "OPS071"),
        ("clause: ", "clause: no-", "OPS071"),
        ("source: made-up", "source: elsewhere", "OPS071"),
    ],
)
def test_a_bad_file_is_refused(case: Path, old: str, new: str, code: str) -> None:
    path = case / "known-misreadings.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        read_misreadings(*read_case(str(case)))
    assert refused.value.code == code
    assert "known-misreadings.yaml" in str(refused.value)
