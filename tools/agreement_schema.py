"""Writes specs/agreement.schema.json from the declarations that read agreement files."""

from pathlib import Path

from servanda.agreement.schema import schema_text

SCHEMA = Path(__file__).parents[1] / "specs" / "agreement.schema.json"


def write() -> None:
    """Replace the committed schema."""
    SCHEMA.parent.mkdir(exist_ok=True)
    SCHEMA.write_text(schema_text(), encoding="utf-8")


if __name__ == "__main__":
    write()
    print(f"written: {SCHEMA}")
