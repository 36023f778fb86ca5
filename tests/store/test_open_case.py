"""What a person names is a case, or is refused for what it is; nothing that could wait for ever is opened."""

import os
from pathlib import Path

import pytest

from servanda.basis import Refusal
from servanda.store import open_case


def _refused(name: Path | str) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        open_case(str(name)).agreement()
    return refusal.value


def test_a_named_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    assert "is a named pipe, not a file" in str(_refused(tmp_path / "pipe.yaml"))
    os.mkfifo(tmp_path / "agreement.yaml")
    refusal = _refused(tmp_path)
    assert refusal.code == "STO002" and "is a named pipe" in str(refusal)


def test_links_that_lead_to_no_file_are_called_so(tmp_path: Path) -> None:
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    (tmp_path / "nowhere").symlink_to(tmp_path / "gone")
    assert "leads in a circle [STO006]" in str(_refused(tmp_path / "circle"))
    assert "leads nowhere [STO006]" in str(_refused(tmp_path / "nowhere"))


@pytest.mark.parametrize("name", ["no-such-case", "x" * 5_000])
def test_a_name_of_nothing_is_refused(name: str) -> None:
    assert _refused(name).code == "STO001"


def test_a_nul_in_the_name_is_said() -> None:
    refusal = _refused("a\0b")
    assert refusal.code == "STO006" and "\0" not in str(refusal)


def test_a_folder_without_an_agreement(tmp_path: Path) -> None:
    assert _refused(tmp_path).code == "STO002"


def test_nul_bytes_are_called_so(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"agreement: 1\n\0\n")
    refusal = _refused(tmp_path / "a.yaml")
    assert refusal.code == "STO003" and "NUL" in str(refusal) and refusal.place.line == 2


@pytest.mark.parametrize(
    "name",
    [
        "t.mapping.yaml", "t.csv.mapping.yaml", "t.form.xlsx", "t.form.xml", "T.FORM.JSON", "t.gazetteer.csv",
        "t.gazetteer.json", "t.gazetteer.csv.gz", "t.outlines.json", "t.outlines.json.gz", "decisions.yaml",
        "incident-decisions.yaml", "credibility.yaml",
    ],
)  # fmt: skip
def test_what_explains_reports_is_not_listed_as_one(name: str, tmp_path: Path) -> None:
    (tmp_path / "agreement.yaml").write_text("x")
    (tmp_path / "reports").mkdir()
    for one in (name, "court-decisions.yaml", "t.csv", "t.xlsx"):
        (tmp_path / "reports" / one).write_text("x")
    found = [path.name for path in open_case(str(tmp_path)).evidence()]
    assert found == ["court-decisions.yaml", "t.csv", "t.xlsx"]


def test_a_pipe_among_the_reports_is_listed_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "agreement.yaml").write_text("x")
    (tmp_path / "reports").mkdir()
    os.mkfifo(tmp_path / "reports" / "b.csv")
    assert [path.name for path in open_case(str(tmp_path)).evidence()] == ["b.csv"]
