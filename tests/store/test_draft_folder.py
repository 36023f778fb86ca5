"""A drafting folder after every sort of accident: a crash at any step, another program's edit, a foreign journal."""

import multiprocessing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.store import AGREEMENT, CLAUSES, DraftFolder, undoable

FIRST = "servanda: 1\nid: a\n"


def started(folder: Path) -> DraftFolder:
    (folder / AGREEMENT).write_bytes(FIRST.encode())
    return DraftFolder(folder)


def change(there: DraftFolder, new: dict[str, str], what: str = "a change") -> None:
    with there.locked():
        there.commit(there.read_locked(), new, what)


def state(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".lock"
    }


def put(folder: Path, files: dict[str, bytes]) -> None:
    for path in [one for one in folder.rglob("*") if one.is_file()]:
        path.unlink()
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def test_a_crash_at_any_step_leaves_the_state_before_or_after(tmp_path: Path) -> None:
    """The journal cut at every byte of its last line; then every number of files written, half-written ones beside."""
    there = started(tmp_path)
    change(there, {AGREEMENT: FIRST + "title: A\n"})
    before = state(tmp_path)
    change(there, {AGREEMENT: FIRST + "title: Aé\n", CLAUSES: "dismissed: [x]\n"}, "two files")
    after = state(tmp_path)
    was = {AGREEMENT: FIRST + "title: A\n", CLAUSES: ""}
    now = {AGREEMENT: FIRST + "title: Aé\n", CLAUSES: "dismissed: [x]\n"}
    journal = "desk/journal.jsonl"
    begun = len(before[journal])
    for cut in range(begun, len(after[journal]) + 1):
        put(tmp_path, before | {journal: after[journal][:cut]})
        whole = cut == len(after[journal])
        read = there.read()
        assert {name: read.texts[name] for name in was} == (now if whole else was)
        assert there.read() == read, "mended once"
        change(there, {AGREEMENT: FIRST + "title: B\n"})
        assert there.read().texts[AGREEMENT] == FIRST + "title: B\n"
    for written in ([], [AGREEMENT], [CLAUSES], [AGREEMENT, CLAUSES]):
        halves = {".agreement.yaml.half": b"servanda: 1\nid", "desk/.clauses.yaml.half": b""}
        put(tmp_path, before | halves | {journal: after[journal]} | {name: after[name] for name in written})
        assert {name: there.read().texts[name] for name in now} == now


def test_an_edit_by_another_program_is_noted_and_can_be_undone(tmp_path: Path) -> None:
    there = started(tmp_path)
    change(there, {AGREEMENT: FIRST + "title: A\n"})
    (tmp_path / AGREEMENT).write_text(FIRST + "title: edited elsewhere\n")
    kept = there.read()
    last = kept.entries[-1]
    assert last.sort == "outside" and AGREEMENT in last.what
    done, _ = undoable(kept.entries)
    with there.locked():
        back = there.commit_edits(kept, tuple(one.back() for one in done[-1].files), "undo", "undo", of=last.number)
    assert back.texts[AGREEMENT] == FIRST + "title: A\n"
    assert there.read().texts == back.texts


@given(st.lists(st.text(alphabet="ab\né\r", max_size=12), min_size=1, max_size=6))
@settings(max_examples=40)
def test_any_state_can_be_told_again_from_the_journal(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("folder")
    there = started(folder)
    for text in texts:
        change(there, {AGREEMENT: FIRST + text})
    kept = there.read()
    assert kept.texts[AGREEMENT] == FIRST + texts[-1]
    if kept.entries:
        assert there.replayed(kept.entries) == kept.texts
        assert there.replayed(kept.entries[:1])[AGREEMENT] == FIRST


@pytest.mark.parametrize(
    ("journal", "code"),
    [
        (b"hello\n", "STO022"),
        (b'{"number":1}\n', "STO022"),
        (b'{"number":2,"at":1,"sort":"change","what":"x","files":[]}\n', "STO022"),
        (b"\xff\xfe\n", "STO022"),
        (b"[" * 100_000 + b"\n", "STO022"),
        (b'{"number":1,"at":1,"sort":"undo","of":7,"what":"x","files":[]}\n', "STO022"),
        (
            b'{"number":1,"at":1,"sort":"change","what":"x","files":[{"file":"../../x","before":"","after":"","edits":[]}]}\n',
            "STO023",
        ),
        (
            b'{"number":1,"at":1,"sort":"change","what":"x","files":'
            b'[{"file":"agreement.yaml","before":"0","after":"1","edits":[[4,"q","r"]]}]}\n',
            "STO023",
        ),
    ],
)
def test_a_foreign_journal_is_refused_and_nothing_is_changed(tmp_path: Path, journal: bytes, code: str) -> None:
    there = started(tmp_path)
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "journal.jsonl").write_bytes(journal)
    with pytest.raises(Refusal) as refused:
        there.read()
    assert refused.value.code == code and refused.value.reasons[0].remedy
    assert (tmp_path / AGREEMENT).read_bytes() == FIRST.encode()
    assert (tmp_path / "desk" / "journal.jsonl").read_bytes() == journal


def test_marks_and_line_breaks_stay(tmp_path: Path) -> None:
    (tmp_path / AGREEMENT).write_bytes(b"\xef\xbb\xbfservanda: 1\r\nid: a\r\n")
    there = DraftFolder(tmp_path)
    change(there, {AGREEMENT: there.read().texts[AGREEMENT].replace("id: a", "id: b")})
    assert (tmp_path / AGREEMENT).read_bytes() == b"\xef\xbb\xbfservanda: 1\r\nid: b\r\n"


def add_lines(folder: str, name: str, many: int) -> None:
    there = DraftFolder(Path(folder))
    for n in range(many):
        with there.locked():
            kept = there.read_locked()
            there.commit(kept, {AGREEMENT: kept.texts[AGREEMENT] + f"# {name} {n}\n"}, f"{name} {n}", by=name)


def test_two_programs_take_turns(tmp_path: Path) -> None:
    there = started(tmp_path)
    context = multiprocessing.get_context("spawn")
    many = 15
    workers = [context.Process(target=add_lines, args=(str(tmp_path), name, many)) for name in ("one", "other")]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
        assert worker.exitcode == 0
    lines = there.read().texts[AGREEMENT].splitlines()[2:]
    assert sorted(lines) == sorted(f"# {name} {n}" for name in ("one", "other") for n in range(many))
    assert [entry.sort for entry in there.read().entries] == ["start", *["change"] * (2 * many)]


def test_only_what_was_added_to_the_journal_is_read_again(tmp_path: Path) -> None:
    there = started(tmp_path)
    change(there, {AGREEMENT: FIRST + "title: A\n"})
    known = there.read()
    change(there, {AGREEMENT: FIRST + "title: B\n"})
    with there.locked():
        again = there.read_locked(known)
        assert again == there.read_locked() and again.entries[0] is known.entries[0]
        shorter = tmp_path / "desk" / "journal.jsonl"
        shorter.write_bytes(shorter.read_bytes().split(b"\n")[0] + b"\n")
        assert len(there.read_locked(again).entries) == 2, "the journal was cut; the change is noted as from outside"
