"""Writes docs/reference/access.md from the tables of ``access``: ``python tools/access_tables.py``.

A test compares the page with what this gives, so that what is told and what is done stay one.
"""

import csv
from pathlib import Path

# ruff: noqa: E501
ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "reference" / "access.md"
TABLES = ROOT / "src" / "servanda" / "access"

_HEAD = """# Who may do and see what

Two tables decide, each with one function, and nothing else does (package `access`). What a table does not hold is nobody's. Nobody has two roles, none includes another, and there is no role that may do everything: who puts a finding or a publication together is not who approves it, and the administrator reads nothing of the parties and acts for none of them.

## Deeds

*any*: whoever has the role. *own*: on a file of their own unit. *named*: on a file that was disclosed to their unit. *team*: whoever the file was given to. *two*: whoever has the role proposes, and it takes effect once somebody of another side agrees. *calendar*: enters itself at its hour.

"""
_SIGHT = """
## Sight

An entry of the record has one class, and is seen whole or not at all. *all*: whoever has the role. *unit*: what their own unit entered. *told*: what was disclosed to their unit. *named*: either of the two. Whoever entered something sees it. A file that is not to be seen is answered exactly as one that is not there.

"""


_RETENTION = """
## Retention

How long content is kept after its matter is closed, from where a mission starts; no period: for ever. Its people may agree to other periods when it is begun (`retention:` in the [file of people](../guide/mission-operator.md)), and two people of different sides change them later: shorter ones for sealed classes (all but *public* and *mechanism*), never longer. The calendar erases what is over, at the latest 24 hours after; its commitment stays in the log.

An incident is closed once it has a finding, is taken back, set aside, or kept as a marker only; what is open holds everything of its own and every file that names it. A site or movement is closed when it is closed or its time is over, a planned activity when its window is; of duty logs, orders and the like each entry is a matter of its own. Originals are kept with what names them. What keys, settings, periods and agreed erasures rest on is kept as long as the record: it says what holds. *staff*: who is behind a pseudonym, from the day on which they act no more.

"""


def page() -> str:
    """The page as it should be."""
    tables = _SIGHT + _table(_rows("sight.csv")) + _RETENTION + _table(_rows("retention.csv"))
    return _HEAD + _areas() + tables


def _rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((TABLES / name).read_text(encoding="utf-8").splitlines()))


def _areas() -> str:
    """The deeds, a table for each area."""
    rows = _rows("deeds.csv")
    parts = []
    for area in dict.fromkeys(row["deed"].partition(":")[0] for row in rows):
        own = [row for row in rows if row["deed"].startswith(f"{area}:")]
        parts.append(f"### {area}\n\n{_table(own)}")
    return "\n".join(parts)


def _table(rows: list[dict[str, str]]) -> str:
    heads = list(rows[0])
    lines = [f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}"]
    lines += ["| " + " | ".join("" if cell == "-" else cell for cell in row.values()) + " |" for row in rows]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
