"""A page is written where nothing else can be lost: anything that is no page of ours stays as it is."""

import os
from pathlib import Path

import pytest

from servanda.basis import Refusal
from servanda.cli.app import run
from servanda.operations.page_files import open_folder, write_page

PAGE = "<!DOCTYPE html>\n<p>page</p>\n"


def _refused(path: Path) -> str:
    with pytest.raises(Refusal) as refusal:
        write_page(PAGE, path)
    return refusal.value.code


def test_a_new_page_and_one_over_a_page(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    write_page(PAGE, path)
    write_page(PAGE.replace("page", "other"), path)
    assert "other" in path.read_text() and [one.name for one in tmp_path.iterdir()] == ["a.html"]


@pytest.mark.parametrize("name", ["agreement.yaml", "page", "page.html.txt", ".html"])
def test_other_names_are_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("kept")
    assert _refused(tmp_path / name) == "OPS011" and (tmp_path / name).read_text() == "kept"


def test_a_file_that_is_no_page_is_kept(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("notes")
    assert _refused(tmp_path / "a.html") == "OPS013" and (tmp_path / "a.html").read_text() == "notes"


def test_links_pipes_and_folders_are_kept(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE)
    (tmp_path / "link.html").symlink_to(tmp_path / "page.html")
    (tmp_path / "circle.html").symlink_to(tmp_path / "circle.html")
    os.mkfifo(tmp_path / "pipe.html")
    (tmp_path / "folder.html").mkdir()
    for name in ("link", "circle", "pipe", "folder"):
        assert _refused(tmp_path / f"{name}.html") == "OPS012"
    assert (tmp_path / "link.html").is_symlink() and (tmp_path / "pipe.html").is_fifo()


def test_only_the_last_folder_is_made(tmp_path: Path) -> None:
    assert _refused(tmp_path / "a" / "b" / "c.html") == "OPS014" and not (tmp_path / "a").exists()
    assert write_page(PAGE, tmp_path / "a" / "c.html").is_file()


def test_what_an_interrupted_run_left_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("kept")
    (tmp_path / ".a.html.half").symlink_to(tmp_path / "kept")
    write_page(PAGE, tmp_path / "a.html")
    assert (tmp_path / "kept").read_text() == "kept" and (tmp_path / "a.html").read_text() == PAGE


def test_a_nul_in_the_name(tmp_path: Path) -> None:
    assert _refused(tmp_path / "a\0.html") == "OPS010"


def test_a_folder_that_cannot_be_made_says_what_stands_in_its_way(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "gone")
    (tmp_path / "file").write_text("kept", "utf-8")
    for path, said in (
        (tmp_path / "link", f"link is a link to {tmp_path / 'gone'}, which is no folder"),
        (tmp_path / "link" / "below", f"link is a link to {tmp_path / 'gone'}, which is no folder"),
        (tmp_path / "file", "file is a file"),
        (tmp_path / "file" / "below", "file is a file"),
    ):
        with pytest.raises(Refusal) as refused:
            open_folder(path)
        (reason,) = refused.value.reasons
        assert reason.code == "OPS010" and said in reason.why and str(path) in str(refused.value)
        assert "name another folder" in reason.remedy
    assert (tmp_path / "file").read_text("utf-8") == "kept" and not (tmp_path / "gone").exists()
    assert open_folder(tmp_path / "new" / "below").is_dir()


@pytest.mark.parametrize("command", [["tutorial-sound", "--period", "2024-W10", "--form", "json"],
                                     ["positions", "northern-front-draft", "--form", "json"],
                                     ["site", "."]])  # fmt: skip
def test_bulletins_are_not_written_through_a_link_that_leads_nowhere(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "gone")
    (tmp_path / "bulletins").mkdir()
    arguments = [str(tmp_path / "bulletins") if one == "." else one for one in command]
    assert run(["bulletin", *arguments, "--out", str(tmp_path / "link")]) == 2
    said = " ".join(capsys.readouterr().err.split())
    assert "link to" in said and "take the link away" in said and "File exists" not in said
