"""``servanda open-report`` from outside: a sealed report as the room gives it, opened; and what does not open."""

import json
import zipfile
from pathlib import Path

import pytest

from phones.odk_sealing import keys, sealed
from servanda.cli.app import run

KEY, PEM, _ = keys()
XML = b"<data>what was seen</data>"
PICTURE = bytes(range(256)) * 20


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A sealed report beside its key."""
    monkeypatch.chdir(tmp_path)
    manifest, files = sealed(KEY.public_key(), "servanda-report-x", "v", "uuid:1", XML, {"a.jpg": PICTURE})
    with zipfile.ZipFile("report.zip", "w") as packed:
        for name, data in {"submission.xml": manifest, **files}.items():
            packed.writestr(name, data)
    Path("key.pem").write_bytes(PEM)
    return "report.zip"


def test_a_report_is_opened_into_a_new_folder(report: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["open-report", report, "--key", "key.pem", "--out", "clear"]) == 0
    assert "signature fits" in capsys.readouterr().out
    assert {one.name: one.read_bytes() for one in Path("clear").iterdir()} == {"submission.xml": XML, "a.jpg": PICTURE}
    assert Path("clear").stat().st_mode & 0o077 == 0
    assert run(["open-report", report, "--key", "key.pem", "--out", "clear"]) == 2
    assert "OPS015" in capsys.readouterr().err
    assert run(["open-report", report, "--key", "key.pem", "--out", "again", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"files": ["submission.xml", "a.jpg"], "out": "again", "signed": True}


@pytest.mark.parametrize(
    ("given", "key", "code"),
    [
        ("none.zip", "key.pem", "PHO030"),
        ("key.pem", "key.pem", "PHO030"),
        ("other.zip", "key.pem", "PHO030"),
        ("report.zip", "none.pem", "PHO031"),
        ("report.zip", "report.zip", "PHO031"),
        ("report.zip", "other.pem", "PHO030"),
    ],
)
def test_what_does_not_open_writes_nothing(
    report: str, given: str, key: str, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("other.pem").write_bytes(keys()[1])
    with zipfile.ZipFile("other.zip", "w") as packed:
        packed.writestr("something", b"else")
    assert run(["open-report", given, "--key", key, "--out", "clear"]) == 2
    assert code in capsys.readouterr().err and not Path("clear").exists()
