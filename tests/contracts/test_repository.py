"""House rules that a machine can hold: locks without addresses, small files, words on every public name."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools import help_text

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "servanda"
LOCKS = sorted((ROOT / "requirements").glob("*.lock"))
MODULES = sorted(SOURCE.rglob("*.py"))
LINE_LIMIT = 500

#: Never loaded by `import servanda`: each costs a noticeable part of a second on an old disk.
HEAVY = {
    "babel",
    "cyclopts",
    "fluent",
    "jinja2",
    "numba",
    "numpy",
    "polars",
    "pydantic",
    "pyproj",
    "rich",
    "shapely",
    "yaml",
}


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_every_set_has_its_lock() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    expected = {"core", "dev", "build", "installer", *project["optional-dependencies"]}
    assert {lock.stem for lock in LOCKS} == expected


@pytest.mark.parametrize("lock", LOCKS, ids=named)
def test_a_lock_holds_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text()
    assert "://" not in text
    assert not re.search(r"^\s*(-i|-f|--\w*index\w*|--find-links)\b", text, re.MULTILINE)
    assert not re.search(r"@ |://|\.(whl|tar\.gz|zip)\b", text)
    pinned = re.split(r"\n(?=\S)", text.strip())
    unsafe = [entry.splitlines()[0] for entry in pinned if "==" not in entry or "--hash=sha256:" not in entry]
    assert unsafe == []


def test_the_locks_agree_on_every_version() -> None:
    versions: dict[str, set[str]] = {}
    for lock in LOCKS:
        for name, version in re.findall(r"^([\w.-]+)==(\S+)", lock.read_text(), re.MULTILINE):
            versions.setdefault(name, set()).add(version)
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


def test_the_core_lock_holds_every_core_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    locked = set(re.findall(r"^([\w.-]+)==", (ROOT / "requirements" / "core.lock").read_text(), re.MULTILINE))
    wanted = {re.match(r"[\w.-]+", need).group().replace(".", "-") for need in project["dependencies"]}  # type: ignore[union-attr]
    assert wanted - locked == set()
    assert "polars-runtime-compat" in locked, "old laptops need the compatible build of Polars"


def test_no_file_is_longer_than_the_limit() -> None:
    files = [*MODULES, *(ROOT / "tests").rglob("*.py"), *(ROOT / "tools").rglob("*.py")]
    lengths = {named(path): len(path.read_text().splitlines()) for path in files}
    assert {name: lines for name, lines in lengths.items() if lines > LINE_LIMIT} == {}


def public_without_words(path: Path) -> Iterator[str]:
    """The module, and its public functions, classes and methods, that carry no docstring."""
    module = ast.parse(path.read_text())
    if not ast.get_docstring(module):
        yield f"{named(path)}: the module itself"
    for node in module.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and node.name[0] != "_":
            if not ast.get_docstring(node):
                yield f"{named(path)}:{node.lineno} {node.name}"
            if isinstance(node, ast.ClassDef):
                for part in node.body:
                    if (
                        isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef)
                        and part.name[0] != "_"
                        and not ast.get_docstring(part)
                        and not is_overload(part)
                    ):
                        yield f"{named(path)}:{part.lineno} {node.name}.{part.name}"


def is_overload(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(ast.unparse(mark).endswith(("overload", ".setter")) for mark in function.decorator_list)


def test_every_public_name_says_what_it_is_for() -> None:
    assert [gap for path in MODULES for gap in public_without_words(path)] == []


def test_every_package_has_a_front_that_lists_what_is_public() -> None:
    fronts = sorted(folder / "__init__.py" for folder in SOURCE.iterdir() if any(folder.glob("*.py")))
    missing = [named(front) for front in fronts if not front.is_file() or "__all__" not in front.read_text()]
    assert missing == []


def test_importing_servanda_loads_nothing_heavy() -> None:
    listing = subprocess.run(
        [sys.executable, "-c", "import servanda, sys; print(*sorted(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert HEAVY & {name.partition(".")[0] for name in listing} == set()
    assert [name for name in listing if name.startswith("servanda.")] == []


def test_every_name_of_the_root_face_resolves() -> None:
    import servanda

    for name in servanda.__all__:
        assert getattr(servanda, name) is not None
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = servanda.no_such_name


def test_the_readme_shows_the_program_s_own_help() -> None:
    assert help_text.in_readme() == help_text.of_program(), "run `make help-text`"
