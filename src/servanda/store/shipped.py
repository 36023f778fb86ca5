"""The cases that come with the program, by id."""

from functools import cache
from pathlib import Path

_HERE = Path(__file__).resolve().parent.parent


@cache
def shipped_cases() -> dict[str, Path]:
    """Folder of each case that comes with the program, by id; from the wheel, or from a source checkout."""
    for root in (_HERE / "_shipped" / "agreements", _HERE.parent.parent / "agreements"):
        if root.is_dir():
            return {path.parent.name: path.parent for path in sorted(root.glob("*/agreement.yaml"))}
    return {}
