"""What the browser runs is built from what is in frontend/: byte for byte, from the locked tools."""

import json
import re
import shutil
import subprocess
from base64 import b64encode
from hashlib import sha256
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
    # The desk loads nothing of the verifiers.
    own = {name: size for name, size in sizes.items() if not name.startswith(("verify.", "check-"))}
    assert sum(own.values()) < 145_000, sizes
    assert sizes["check-bulletin.html"] < 110_000, sizes
    assert sizes["verify.js"] < 90_000 and sizes["verify.html"] < 130_000, sizes
    for path in BUILT.iterdir():
        text = path.read_text("utf-8")
        assert "sourceMappingURL" not in text and str(ROOT) not in text
        addresses = set(re.findall(r"https?://[^\s\"'`)]+", text))
        assert {one for one in addresses if not one.startswith("http://www.w3.org/")} == set(), path.name


def test_the_verifiers_page_lies_with_the_formats_too() -> None:
    assert (ROOT / "specs" / "ledger" / "verify.html").read_bytes() == (BUILT / "verify.html").read_bytes(), (
        "cd frontend && npm run build"
    )


def test_the_verifiers_page_runs_and_loads_nothing_but_itself() -> None:
    page = (BUILT / "verify.html").read_text("utf-8")
    [policy] = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    told = dict(one.split(" ", 1) for one in policy.split("; "))
    assert told.pop("default-src") == told.pop("base-uri") == told.pop("form-action") == "'none'"
    for name in ("script", "style"):
        [held] = re.findall(rf"<{name}>(.*?)</{name}>", page, re.DOTALL)
        assert told.pop(f"{name}-src") == f"'sha256-{b64encode(sha256(held.encode()).digest()).decode()}'"
    assert told == {}
    assert not re.search(
        r"\b(src|href|srcset|action|on\w+|style)=", page.partition("<script>")[0] + page.rpartition("</script>")[2]
    )
    assert "Permission is hereby granted" in page and "Paul Miller" in page


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
