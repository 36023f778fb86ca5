"""Which modules a package reaches through imports, name by name through the fronts; and what stands in them."""

import ast
from functools import cache
from pathlib import Path

SRC = Path(__file__).parents[1] / "src"


@cache
def trees() -> dict[str, ast.Module]:
    """Every module of the program by its name."""
    found = {}
    for path in sorted((SRC / "servanda").rglob("*.py")):
        name = ".".join(path.relative_to(SRC).with_suffix("").parts).removesuffix(".__init__")
        found[name] = ast.parse(path.read_text("utf-8"))
    return found


@cache
def brought(module: str) -> tuple[tuple[str, str], ...]:
    """What a module brings in from the program: module and name; of a package brought in whole, the names it uses."""
    nodes = list(ast.walk(trees()[module]))
    named = [
        (str(node.module), one)
        for node in nodes
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("servanda")
        for one in node.names
    ]
    whole = {one.asname or one.name: f"{at}.{one.name}" for at, one in named if f"{at}.{one.name}" in trees()}
    used = [
        (whole[node.value.id], node.attr)
        for node in nodes
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in whole
    ]
    return (*((at, one.name) for at, one in named), *used)


def is_front(module: str) -> bool:
    """Whether a module only hands on what others of its package hold, each name when it is asked for."""
    return any(isinstance(one, ast.FunctionDef) and one.name == "__getattr__" for one in trees()[module].body)


def held_by(module: str, name: str, deep: int = 0) -> set[str]:
    """The modules meant by an imported name."""
    if (whole := f"{module}.{name}") in trees():
        return {whole}
    if module not in trees():
        return set()
    if is_front(module) and deep < 6:
        return {one for at, held in brought(module) if held == name for one in held_by(at, held, deep + 1)}
    return {module}


def reached_from(package: str) -> set[str]:
    """Every module that a package's modules can reach."""
    seen = {one for one in trees() if one == package or one.startswith(f"{package}.")}
    todo = list(seen)
    while todo:
        one = todo.pop()
        if is_front(one) and not one.startswith(package):
            continue
        new = {held for at, name in brought(one) for held in held_by(at, name)} - seen
        seen |= new
        todo += new
    return seen
