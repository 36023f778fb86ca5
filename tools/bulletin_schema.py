"""Writes specs/bulletin.schema.json: `python tools/bulletin_schema.py`."""

import json
from pathlib import Path

from servanda.bulletin import editorial_schema

SPEC = Path(__file__).parents[1] / "specs" / "bulletin.schema.json"


def text() -> str:
    """The generated file's text."""
    return json.dumps(editorial_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    SPEC.write_text(text(), encoding="utf-8")
    print(f"written: {SPEC.name}")
