"""What the browser runs is built from what is in frontend/: byte for byte, from the locked tools."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FRONTEND = ROOT / "frontend"
BUILT = ROOT / "src" / "servanda" / "web" / "built"


def test_what_is_built_is_current(tmp_path: Path) -> None:
    if shutil.which("node") is None or not (FRONTEND / "node_modules").is_dir():
        pytest.skip("node or its packages are not installed: cd frontend && npm ci")
    subprocess.run(["node", "build.mjs", str(tmp_path)], cwd=FRONTEND, check=True, capture_output=True)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    kept = {path.name: path.read_bytes() for path in BUILT.iterdir()}
    assert made.keys() == kept.keys()
    assert [name for name in made if made[name] != kept[name]] == [], "cd frontend && npm run build"


def test_the_types_hold() -> None:
    if shutil.which("npm") is None or not (FRONTEND / "node_modules").is_dir():
        pytest.skip("npm or the packages are not installed: cd frontend && npm ci")
    subprocess.run(["npm", "run", "--silent", "check"], cwd=FRONTEND, check=True)


def test_it_is_small_and_names_no_place_and_no_address() -> None:
    sizes = {path.name: path.stat().st_size for path in BUILT.iterdir()}
    assert sum(sizes.values()) < 140_000, sizes
    for path in BUILT.iterdir():
        text = path.read_text("utf-8")
        assert "sourceMappingURL" not in text and str(ROOT) not in text
        addresses = set(re.findall(r"https?://[^\s\"'`)]+", text))
        assert {one for one in addresses if not one.startswith("http://www.w3.org/")} == set(), path.name


def test_the_lock_holds_hashes_and_no_address() -> None:
    lock = json.loads((FRONTEND / "package-lock.json").read_text("utf-8"))
    assert "http" not in json.dumps(lock)
    wanted = json.loads((FRONTEND / "package.json").read_text("utf-8"))
    pinned = {**wanted["dependencies"], **wanted["devDependencies"]}
    for name, one in lock["packages"].items():
        if name:
            assert one["integrity"].startswith("sha512-"), name
    assert all(lock["packages"][f"node_modules/{name}"]["version"] == version for name, version in pinned.items())


def test_what_is_shipped_is_named_with_its_licence() -> None:
    notice = (ROOT / "NOTICE").read_text("utf-8")
    shipped = json.loads((FRONTEND / "package.json").read_text("utf-8"))["dependencies"]
    assert [name for name in shipped if name not in notice] == []
