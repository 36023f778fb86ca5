"""The mapping files that come with the program, by name."""

from functools import cache
from pathlib import Path

from servanda.evidence.companions import MAPPING_SUFFIX

_HERE = Path(__file__).resolve().parent / "mappings"


@cache
def shipped_mappings() -> dict[str, Path]:
    """Each mapping file that comes with the program, by its name without its ending."""
    return {path.name.removesuffix(MAPPING_SUFFIX): path for path in sorted(_HERE.glob(f"*{MAPPING_SUFFIX}"))}
