"""Writes specs/scenario.schema.json from the declarations that read scenario files."""

from pathlib import Path

from servanda.windtunnel import scenario_schema_text

SCHEMA = Path(__file__).parents[1] / "specs" / "scenario.schema.json"


def write() -> None:
    """Replace the committed schema."""
    SCHEMA.parent.mkdir(exist_ok=True)
    SCHEMA.write_text(scenario_schema_text(), encoding="utf-8")


if __name__ == "__main__":
    write()
    print(f"written: {SCHEMA}")
