"""The built wheel stands alone: it carries the worked cases and schemas, and every module imports."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

IMPORT_ALL = """
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
import servanda
assert servanda.__file__.startswith(sys.argv[1]), servanda.__file__
for module in pkgutil.walk_packages(servanda.__path__, "servanda."):
    if module.name != "servanda.__main__":
        importlib.import_module(module.name)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built with the locked build tools and no network."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        check=True,
        capture_output=True,
        text=True,
    )
    [built] = folder.glob("*.whl")
    return built


def test_the_wheel_carries_every_agreement_and_schema(wheel: Path) -> None:
    packed = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("agreements", "specs"):
        kept = [path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
        assert kept, f"{folder}/ is empty"
        missing = {f"servanda/_shipped/{path.relative_to(ROOT).as_posix()}" for path in kept} - packed
        assert missing == set()


def test_the_wheel_holds_the_package_and_nothing_of_the_workshop(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"servanda"}


def test_every_module_of_the_wheel_imports(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORT_ALL, str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stderr
