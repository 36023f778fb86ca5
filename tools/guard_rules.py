"""Writes docs/reference/miscalculation-guard.md from the guard's table of rules: ``python tools/guard_rules.py``.

A test compares the page with what this gives, so that a commission reads the rules that are in force.
"""

from pathlib import Path

from servanda.escalation import Alternative, GuardRule, rule_table

# ruff: noqa: E501
ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "reference" / "miscalculation-guard.md"

_HEAD = """# The miscalculation guard

An incident may have been an accident, a unit on its own, a third actor, a misread signal, or intended. The guard says of one incident which of these nothing excludes yet, what would exclude each, and who could say. It is for the mechanism alone, and it is a list of questions, never a finding: the body named in the agreement finds.

```sh
servanda escalate CASE FACTS --part guard                # the latest incidents; the last in full
servanda escalate CASE FACTS --part guard --incident ID  # one, by its id (or its beginning), its ref or its group
```

In the room: below an incident's file, by *What else it may have been*, for chair, monitor and verifier. For everybody else it is not there; the [table of sight](access.md) decides, as it does for what the mechanism has for itself.

## How it reads

- **All five, always, in one order.** None is told to be likelier; no type of the package can hold a number beside an alternative, and no word in any of the three languages tells a likelihood. Both are tests.
- **Only what is there excludes.** A row of the table below excludes once its evidence is on record. That something is missing, that nobody else was seen, that a visit was refused, excludes nothing.
- **A side's own word** excludes only what it speaks against itself for: *ours and meant* ends the accident, the third actor and the misread signal; *not meant* and *not ours* end nothing.
- **Disputed** is what would be excluded, were it not denied: a finding that is disputed, two sides that claim it, a side that says one thing and then another.
- **What is missing is asked of somebody**: of each side that may have acted (each party alike, as long as nobody is recorded to have acted, whoever a source names as taking part; in the room until the body finds who did; for a force, the party of its side or that answers for it), under the clauses that have it answer; of the bodies that observe such acts there, by their methods; of a joint visit, said to be missing where no body of the agreement could make one; of third sources.

What counts as there: answers on the line and claims in public (acts `statement.responsibility-claimed` and `-denied`), findings and what a body certified, visits and refused ones, steps against one's own members, sources of different kinds that report it, notice given beforehand (from a case's facts: within seven days before and ten kilometres, or the same place by name; in the room: plans whose window and area hold the incident), somebody outside the agreement named within three days and ten kilometres, and who could watch. In the room an answer counts where its question names the incident, or where no other file on record tells of that hour and place; words of an answer are not shown.

In code: `guard_of(incident, act, known, holders)`, pure; `known_of` and `holders_of` read facts and agreement. Refusals: [ESC120, ESC121](refusals-escalation.md).

## The rules

[The file](../../src/servanda/escalation/guard/rules.yaml) holds each row with its question in English, French and Arabic. *Excludes*: what ends the alternative once it is there. *Leaves open*: why it stays. Rows with neither word nor act to be found among facts are asked for and read by people.

"""


def page() -> str:
    """The page as it should be."""
    table = rule_table()
    parts = [_HEAD]
    for alternative in Alternative:
        rows = [one for one in table.rules if one.alternative is alternative]
        parts.append(
            f"### {str(alternative).capitalize()}\n\n| for | | evidence | asked of | source |\n|---|---|---|---|---|\n"
        )
        parts += [_row(one, table.sources[one.source]) for one in rows]
        parts.append("\n")
    return "".join(parts).rstrip("\n") + "\n"


def _row(one: GuardRule, source: object) -> str:
    held: dict[str, str] = source  # type: ignore[assignment]
    acts = ", ".join(one.acts) or "every act"
    does = "excludes" if one.excludes else "leaves open"
    asked = "; ".join((*map(str, one.held_by), *one.third)) or "–"
    return f"| {acts} | {does} | {one.says['en']} | {asked} | {held['title']} ({held['mark']}) |\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
