"""The installer of the offline bundle, run as it is: it installs, takes an older one's place, and refuses in words."""

import ast
import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import packaging.markers
import packaging.tags
import packaging.utils
import pytest

from contracts.installed_bundle import MACHINE, MINE, SYSTEM, pip_wheel, said, small_bundle, start
from tools import bundle

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="install.bat is run by tools/try_on_wine")


@pytest.fixture(scope="module")
def pip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pip")
    pip_wheel(folder)
    [made] = folder.glob("*.whl")
    return made


@pytest.fixture
def whole(tmp_path: Path, pip: Path) -> Path:
    """A bundle in a folder with a space, letters beyond ASCII and signs that shells read."""
    return small_bundle(tmp_path / "à l'écart $HOME & co", pip)


def refused(done: subprocess.CompletedProcess[str], code: str) -> str:
    assert done.returncode == 2, done.stdout + done.stderr
    assert f"{code}: " in done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


def test_it_installs_over_an_older_one_keeps_what_is_not_its_own_and_goes(tmp_path: Path, pip: Path) -> None:
    target = tmp_path / "où l'on travaille (1)"
    (target / "venv" / "bin").mkdir(parents=True)  # an installation of the first kind
    (target / "servanda").symlink_to("venv/bin/servanda")
    done = start(small_bundle(tmp_path / "é 1", pip), str(target))
    assert done.returncode == 0, done.stderr
    assert f'"{target / "servanda"}" open' in done.stdout
    assert said(target, "a b", "$HOME") == "1.0 firm a b $HOME"
    assert {path.name for path in target.iterdir()} == {"app", "servanda", "installed.json"}

    (target / "agreement.old").write_text("mine")
    (target / "app.new").mkdir()  # a run that was broken off
    done = start(small_bundle(tmp_path / "2", pip, "2.0"), str(target))
    assert done.returncode == 0, done.stderr
    assert "it took the place of 1.0" in done.stdout
    link = tmp_path / "link"
    link.symlink_to(target / "servanda")
    assert subprocess.run([link], capture_output=True, text=True).stdout == "2.0 firm\n"
    assert {path.name for path in target.iterdir()} == {"app", "servanda", "installed.json", "agreement.old"}

    done = start(tmp_path / "2", "--uninstall", str(target))
    assert done.returncode == 0 and "agreement.old" in done.stdout
    assert [path.name for path in target.iterdir()] == ["agreement.old"]
    refused(start(tmp_path / "2", "--uninstall", str(target)), "BUN015")


@pytest.mark.parametrize("stays", [False, True], ids=["new", "over an older one"])
def test_a_changed_wheel_installs_nothing(tmp_path: Path, pip: Path, whole: Path, stays: bool) -> None:
    target = tmp_path / "target"
    if stays:
        target.mkdir()
        (target / "installed.json").write_text('{"version": "0.9"}')
    [wheel] = (whole / "wheels").glob("ground-*")
    wheel.write_bytes(wheel.read_bytes() + b" ")
    assert wheel.name in refused(start(whole, str(target)), "BUN005")
    # With its sum made to fit: the lock still knows better.
    sums = (whole / "SHA256SUMS").read_text().splitlines()
    fitted = [f"{bundle.digest(wheel)}  wheels/{wheel.name}" if wheel.name in line else line for line in sums]
    (whole / "SHA256SUMS").write_text("\n".join(fitted) + "\n")
    words = refused(start(whole, str(target)), "BUN005")
    if stays:
        assert "Version 0.9 stays installed." in words
        assert [path.name for path in target.iterdir()] == ["installed.json"]
    else:
        assert not target.exists()


@pytest.mark.parametrize("lost", ["bundle.json", "SHA256SUMS", "installer", "servanda.lock", "install.py", "wheels"])
def test_half_an_unpacked_bundle_says_so(tmp_path: Path, whole: Path, lost: str) -> None:
    gone = whole / lost
    if gone.is_dir():
        shutil.rmtree(gone)
    else:
        gone.unlink()
    refused(start(whole, str(tmp_path / "target")), "BUN002")
    assert not (tmp_path / "target").exists()


def test_a_cut_off_list_says_so(whole: Path) -> None:
    (whole / "bundle.json").write_text('{"version": ')
    refused(start(whole), "BUN002")


def test_a_wrong_python_and_a_wrong_machine_are_refused_in_words(tmp_path: Path, pip: Path) -> None:
    other = small_bundle(tmp_path / "other", pip, targets=[[SYSTEM, MACHINE, "3.99"]])
    words = refused(start(other), "BUN001")
    assert "for Python 3.99" in words and f"Python {MINE}" in words
    mac = small_bundle(tmp_path / "mac", pip, targets=[["macos", "riscv", MINE], ["windows", "x86_64", MINE]])
    words = refused(start(mac), "BUN003")
    assert "riscv on macos, x86_64 on windows" in words and f"{MACHINE} on {SYSTEM}" in words
    # The launcher looks for one that fits, and lets the first it found say why it does not.
    refused(start(mac, PYTHON=""), "BUN003")


def scarce(folder: Path, system: str) -> str:
    """A path on which there is no Python, of a machine that says it runs this system."""
    folder.mkdir()
    for name in ("sh", "dirname"):
        (folder / name).symlink_to(shutil.which(name) or "")
    (folder / "uname").write_text(f"#!/bin/sh\necho {system}\n")
    (folder / "uname").chmod(0o755)
    return str(folder)


def test_without_any_python_it_says_what_to_install(whole: Path) -> None:
    text = (whole / "install.sh").read_text()
    (whole / "install.sh").write_text(text.replace("/usr/bin/python3;", "/nowhere;").replace("/usr/local", "/nowhere"))
    done = start(whole, PATH=scarce(whole.parent / "bin", "Linux"), PYTHON="")
    assert "no Python on this machine" in refused(done, "BUN001")


@pytest.mark.skipif(not Path("/usr/bin/python3").exists(), reason="the system's own Python is elsewhere")
def test_the_stand_in_of_a_mac_is_not_started(whole: Path) -> None:
    text = (whole / "install.sh").read_text()
    (whole / "install.sh").write_text(text.replace("/usr/local", "/nowhere"))
    done = start(whole, PATH=scarce(whole.parent / "bin", "Darwin"), PYTHON="")
    assert "no Python on this machine" in refused(done, "BUN001")
    tools = whole.parent / "bin" / "xcode-select"
    tools.write_text("#!/bin/sh\nexit 0\n")
    tools.chmod(0o755)
    done = start(whole, "--wrong", PATH=str(tools.parent), PYTHON="")
    assert "no Python on this machine" not in done.stderr, "with Apple's tools it is a Python"


def test_a_python_of_any_age_can_read_it_and_refuse() -> None:
    newer = (ast.JoinedStr, ast.NamedExpr, ast.AnnAssign, ast.arg, ast.FunctionDef)
    tree = ast.parse((bundle.INSTALLERS / "install.py").read_text())
    found = [node for node in ast.walk(tree) if isinstance(node, newer)]
    assert found, "it has functions"
    assert [
        ast.unparse(node)
        for node in found
        if not isinstance(node, (ast.arg, ast.FunctionDef))
        or getattr(node, "annotation", None)
        or getattr(node, "returns", None)
    ] == []


def test_a_folder_that_cannot_be_used_is_refused(tmp_path: Path, whole: Path) -> None:
    theirs = tmp_path / "Documents"
    theirs.mkdir()
    (theirs / "letter.new").write_text("mine")
    refused(start(whole, str(theirs)), "BUN007")
    assert [path.name for path in theirs.iterdir()] == ["letter.new"]
    refused(start(whole, str(whole / "here")), "BUN007")
    refused(start(whole, str(theirs / "letter.new" / "below")), "BUN009")
    refused(start(whole, str(tmp_path / "a"), str(tmp_path / "b")), "BUN004")
    if os.geteuid():
        theirs.chmod(stat.S_IRUSR | stat.S_IXUSR)
        refused(start(whole, str(theirs / "below")), "BUN009")


def test_a_full_disk_is_told_before_anything_is_unpacked(tmp_path: Path, whole: Path) -> None:
    held = json.loads((whole / "bundle.json").read_text()) | {"unpacked_bytes": 10**18}
    before = bundle.digest(whole / "bundle.json")
    (whole / "bundle.json").write_text(json.dumps(held))
    sums = (whole / "SHA256SUMS").read_text().replace(before, bundle.digest(whole / "bundle.json"))
    (whole / "SHA256SUMS").write_text(sums)
    refused(start(whole, str(tmp_path / "target")), "BUN010")
    assert not (tmp_path / "target").exists()


@pytest.fixture
def part(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(bundle.INSTALLERS))
    from installer import whole

    return whole


def lacking(part: ModuleType, wheels: list[str], tags: list[packaging.tags.Tag], **environment: str) -> list[str]:
    lock = "numpy==2.0 \\\n    --hash=sha256:0\ncolorama==1 ; sys_platform == 'win32' \\\n    --hash=sha256:0\n"
    told = {**packaging.markers.default_environment(), **environment}
    return part.without_wheel(lock, wheels, tags, told, packaging.markers.Marker, packaging.utils)


@pytest.mark.parametrize(
    ("version", "chip", "file", "fits"),
    [
        ((14, 0), "arm64", "numpy-2.0-cp313-cp313-macosx_14_0_arm64.whl", True),
        ((15, 2), "arm64", "numpy-2.0-cp311-abi3-macosx_11_0_universal2.whl", True),
        ((13, 6), "arm64", "numpy-2.0-cp313-cp313-macosx_14_0_arm64.whl", False),
        ((14, 0), "x86_64", "numpy-2.0-cp313-cp313-macosx_14_0_arm64.whl", False),
        ((14, 0), "arm64", "numpy-2.0-cp312-cp312-macosx_14_0_arm64.whl", False),
    ],
)
def test_on_a_mac_the_files_that_fit_are_told_apart(
    part: ModuleType, version: tuple[int, int], chip: str, file: str, fits: bool
) -> None:
    platforms = list(packaging.tags.mac_platforms(version, chip))
    tags = [*packaging.tags.cpython_tags((3, 13), platforms=platforms), *packaging.tags.compatible_tags((3, 13))]
    assert lacking(part, [file], tags, sys_platform="darwin") == ([] if fits else ["numpy==2.0"])


def test_a_marker_for_another_system_asks_for_nothing(part: ModuleType) -> None:
    tags = list(packaging.tags.sys_tags())
    assert lacking(part, ["numpy-2.0-py3-none-any.whl"], tags, sys_platform="linux") == []
    assert lacking(part, ["numpy-2.0-py3-none-any.whl"], tags, sys_platform="win32") == ["colorama==1"]


def test_where_one_part_cannot_be_exchanged_the_other_is_put_back(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.syspath_prepend(str(bundle.INSTALLERS))
    from installer import place, refused

    for name in ("app", "python", "app.new"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "which").write_text(name)
    with pytest.raises(refused.Refused, match="BUN011"):
        place.swap(tmp_path, ("app", "python"))
    assert [(tmp_path / name / "which").read_text() for name in ("app", "python")] == ["app", "python"]


def test_the_carried_python_must_be_the_one_asked_for(tmp_path: Path) -> None:
    given = tmp_path / "given" / "cp313"
    given.mkdir(parents=True)
    (given / "python.exe").write_bytes(b"")
    (given / "python313.dll").write_bytes(b"")
    bundle.put_python(tmp_path / "given", tmp_path, "3.13")
    assert (tmp_path / "python" / "python313.dll").is_file()
    zipped = Path(shutil.make_archive(str(tmp_path / "embed"), "zip", given))
    bundle.put_python(zipped, tmp_path / "again", "3.13")
    assert (tmp_path / "again" / "python" / "python.exe").is_file()
    with pytest.raises(SystemExit, match=r"python312\.dll"):
        bundle.put_python(zipped, tmp_path / "other", "3.12")


def test_the_batch_file_keeps_paths_out_of_what_cmd_reads_twice() -> None:
    text = (bundle.INSTALLERS / "install.bat").read_text()
    assert "powershell" not in text.lower()
    assert "DisableDelayedExpansion" in text
    # A bracket in a path ends a block, and delayed expansion eats exclamation marks.
    assert [line for line in text.splitlines() if line.rstrip().endswith("(")] == []
