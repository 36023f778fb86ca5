"""Setting up says plainly what is missing, and the offline bundle carries what it should."""

import os
import subprocess
from pathlib import Path

import pytest

from tools import bundle

ROOT = Path(__file__).parents[2]


def fake_python(path: Path, version_fits: bool, has_venv: bool) -> None:
    """A stand-in that answers the three questions `tools/find-python` asks."""
    path.write_text(
        "#!/bin/sh\n"
        'case "$2" in\n'
        f"*ensurepip*) exit {0 if has_venv else 1} ;;\n"
        "*print*) echo 3.11 ;;\n"
        f"*) exit {0 if version_fits else 1} ;;\n"
        "esac\n"
    )
    path.chmod(0o755)


def find_python(python: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(ROOT / "tools" / "find-python")],
        env={**os.environ, "PYTHON": str(python)},
        capture_output=True,
        text=True,
    )


def test_a_fit_python_is_named(tmp_path: Path) -> None:
    fake_python(tmp_path / "python", version_fits=True, has_venv=True)
    found = find_python(tmp_path / "python")
    assert (found.returncode, found.stdout.strip()) == (0, str(tmp_path / "python"))


def test_a_missing_venv_module_is_named_with_its_remedy(tmp_path: Path) -> None:
    fake_python(tmp_path / "python", version_fits=True, has_venv=False)
    found = find_python(tmp_path / "python")
    assert found.returncode == 4
    assert "sudo apt install python3-venv" in found.stderr


def test_an_old_python_is_refused_with_its_remedy(tmp_path: Path) -> None:
    fake_python(tmp_path / "python", version_fits=False, has_venv=True)
    found = find_python(tmp_path / "python")
    assert found.returncode == 3
    assert "3.11 or later" in found.stderr


@pytest.mark.parametrize("python", bundle.PYTHONS)
def test_a_bundle_follows_the_markers_of_the_other_system(python: str) -> None:
    lock = ROOT / "requirements" / "dev.lock"
    assert "colorama==" in bundle.fitting(lock, "windows", python)
    assert "colorama==" not in bundle.fitting(lock, "linux", python)


def test_every_entry_of_a_lock_is_read_with_its_hashes() -> None:
    lock = ROOT / "requirements" / "core.lock"
    read = list(bundle.entries(lock))
    assert len(read) == lock.read_text().count("==")
    assert all("--hash=sha256:" in hashes for _, _, hashes in read)
