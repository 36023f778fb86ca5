"""Writes specs/issues.schema.json and specs/values.schema.json: `python tools/negotiation_schemas.py`."""

import json
from collections.abc import Mapping
from pathlib import Path

from servanda.negotiation import schemas

SPECS = Path(__file__).parents[1] / "specs"


def files() -> Mapping[Path, str]:
    """Every generated file with its text."""
    return {SPECS / name: json.dumps(one, indent=2, ensure_ascii=False) + "\n" for name, one in schemas().items()}


if __name__ == "__main__":
    for path, text in files().items():
        path.write_text(text, encoding="utf-8")
        print(f"written: {path.name}")
