"""A page is written where nothing else can be lost: anything that is no page of ours stays as it is."""

import os
from pathlib import Path

import pytest

from servanda.basis import Refusal
from servanda.operations.page_files import write_page

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
