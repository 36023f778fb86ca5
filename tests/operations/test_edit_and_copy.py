"""Edits touch one value and nothing else; a copy is whole or is not there; neither writes where it may not."""

import os
from pathlib import Path

import pytest

from operations.cases import SECRET, write_case
from servanda.basis import Refusal
from servanda.operations import copy_case, edit_case
from servanda.store import shipped_cases


def test_every_other_byte_stays(tmp_path: Path) -> None:
    folder = write_case(tmp_path / "valley")
    path = folder / "agreement.yaml"
    # line ends of another system, a mark before the text, a comment, no line break at the end
    before = b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n").rstrip() + b"  # last"
    path.write_bytes(before)
    path.chmod(0o640)
    done = edit_case(str(folder), "withdrawal", "by", "2020-05-01")
    assert (done.path, done.was, done.now) == (path, "2020-04-20", "2020-05-01")
    assert path.read_bytes() == before.replace(b"by: 2020-04-20 ", b"by: 2020-05-01 ")
    assert path.stat().st_mode & 0o777 == 0o640
    assert sorted(one.name for one in folder.iterdir()) == ["agreement.yaml", "chronology.yaml", "positions.yaml"]


def test_a_value_within_the_kind(tmp_path: Path) -> None:
    folder = write_case(tmp_path / "valley")
    assert edit_case(str(folder), "withdrawal", "must.amount", "1,960").was == "210"
    assert '"1,960"' in (folder / "agreement.yaml").read_text(encoding="utf-8")


def test_an_edit_through_a_link_keeps_the_link(tmp_path: Path) -> None:
    folder = write_case(tmp_path / "valley")
    (tmp_path / "linked").mkdir()
    link = tmp_path / "linked" / "agreement.yaml"
    link.symlink_to(folder / "agreement.yaml")
    edit_case(str(link), "withdrawal", "by", "2020-05-01")
    assert link.is_symlink()
    assert "by: 2020-05-01" in (folder / "agreement.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("clause", "field", "value", "code"),
    [
        ("nobody", "by", "2020-05-01", "AGR060"),
        ("withdrawal", "nothing", "2020-05-01", "AGR060"),
        ("withdrawal", "by", "the day after never", "AGR062"),
        ("withdrawal", "who", "strangers", "AGR062"),
        ("ceasefire", "must_not", "fire", "BAS017"),
        ("ceasefire", "", "x", "AGR060"),
    ],
)
def test_a_refused_edit_changes_nothing(tmp_path: Path, clause: str, field: str, value: str, code: str) -> None:
    folder = write_case(tmp_path / "valley")
    before = (folder / "agreement.yaml").read_bytes()
    with pytest.raises(Refusal) as refused:
        edit_case(str(folder), clause, field, value)
    assert refused.value.code == code
    assert (folder / "agreement.yaml").read_bytes() == before


def test_a_shipped_case_is_not_changed() -> None:
    path = shipped_cases()["tutorial-sound"] / "agreement.yaml"
    before = path.read_bytes()
    for name in ("tutorial-sound", str(path), str(path.parent)):
        with pytest.raises(Refusal) as refused:
            edit_case(name, "ceasefire", "says", "x")
        assert refused.value.code == "OPS020"
        assert "servanda copy" in refused.value.reasons[0].remedy
    assert path.read_bytes() == before


def test_an_interrupted_edit_leaves_nothing_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_case(tmp_path / "valley")
    before = (folder / "agreement.yaml").read_bytes()

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        edit_case(str(folder), "withdrawal", "by", "2020-05-01")
    with pytest.raises(KeyboardInterrupt):
        copy_case(str(folder), str(tmp_path / "mine"))
    assert (folder / "agreement.yaml").read_bytes() == before
    assert sorted(one.name for one in folder.iterdir()) == ["agreement.yaml", "chronology.yaml", "positions.yaml"]
    assert [one.name for one in tmp_path.iterdir()] == ["valley"]


def test_somebody_elses_change_is_not_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_case(tmp_path / "valley")
    path = folder / "agreement.yaml"
    from servanda.operations import edit

    plain = edit.change_clause

    def meanwhile(*given: str) -> str:
        path.write_bytes(path.read_bytes() + b"# theirs\n")
        return plain(*given)

    monkeypatch.setattr(edit, "change_clause", meanwhile)
    with pytest.raises(Refusal) as refused:
        edit_case(str(folder), "withdrawal", "by", "2020-05-01")
    assert refused.value.code == "OPS022"
    assert path.read_text(encoding="utf-8").endswith("# theirs\n")


def test_a_copy_starts_without_positions(tmp_path: Path) -> None:
    folder = write_case(tmp_path / "valley")
    (folder / "reports").mkdir()
    (folder / "reports" / "more.csv").write_text("x", encoding="utf-8")
    (folder / ".hidden").write_text("x", encoding="utf-8")
    (folder / "outside").symlink_to("/etc/hostname")
    done = copy_case(str(folder), str(tmp_path / "mine"))
    assert done.files == ("agreement.yaml", "chronology.yaml", "reports/more.csv")
    assert done.left_out == ("positions.yaml",)
    copied = [path for path in (tmp_path / "mine").rglob("*") if path.is_file()]
    assert not any(SECRET in path.read_text(encoding="utf-8") for path in copied)
    assert "positions.yaml" in copy_case(str(folder), str(tmp_path / "theirs"), mediator=True).files


def test_a_copy_of_a_shipped_case_can_be_edited(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()  # an empty folder will do
    copy_case("aceh-2005", str(mine))
    assert edit_case(str(mine), "weapons-all", "by", "2006-01-31").was == "2005-12-31"


@pytest.mark.parametrize("name", ["", ".", "a" * 300, "in/no/such\0place"])
def test_a_copy_to_an_odd_place_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(write_case(tmp_path / "valley"))
    with pytest.raises(Refusal) as refused:
        copy_case("tutorial-sound", name)
    assert refused.value.code in ("OPS021", "OPS023")


def test_a_copy_never_writes_over_anything(tmp_path: Path) -> None:
    folder = write_case(tmp_path / "valley")
    before = (folder / "agreement.yaml").read_bytes()
    with pytest.raises(Refusal) as refused:
        copy_case("tutorial-sound", str(folder))
    assert refused.value.code == "OPS021"
    assert (folder / "agreement.yaml").read_bytes() == before
