"""The table of the trade: which evidence would exclude which alternative of which kind of act, and who holds it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from servanda.basis import read_yaml
from servanda.escalation.guard.words import Alternative, Found, Holder


@dataclass(frozen=True, slots=True)
class GuardRule:
    """One row.

    ``acts``: families of the vocabulary it is for, empty for all. ``found``: what is there when this is answered.
    ``excludes``: whether that excludes the alternative; else it says why the alternative stays open. ``says``: the
    evidence, or why it stays open, by language. ``asks``: the question put to whoever could supply it, by language.
    ``source``: a key of the table's sources; ``mark``: S read, K known.
    """

    id: str
    alternative: Alternative
    found: tuple[Found, ...]
    excludes: bool
    says: Mapping[str, str]
    source: str
    acts: tuple[str, ...] = ()
    asks: Mapping[str, str] | None = None
    held_by: tuple[Holder, ...] = ()
    third: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleTable:
    """All rows, what third sources are called, and where the rules are from."""

    rules: tuple[GuardRule, ...]
    third: Mapping[str, Mapping[str, str]]
    sources: Mapping[str, Mapping[str, str]]

    def rule(self, id_: str) -> GuardRule:
        """The row of that id."""
        return next(one for one in self.rules if one.id == id_)


@cache
def rule_table() -> RuleTable:
    """The table that comes with the program."""
    text = files("servanda.escalation.guard").joinpath("rules.yaml").read_text(encoding="utf-8")
    held: Any = read_yaml(text, "rules.yaml").data()
    return RuleTable(tuple(map(_rule, held["rules"])), held["third"], held["sources"])


def rules_for(act: str) -> tuple[GuardRule, ...]:
    """The rows for an act: those for all, and those for its family."""
    return tuple(
        one for one in rule_table().rules
        if not one.acts or any(act == family or act.startswith(f"{family}.") for family in one.acts)
    )  # fmt: skip


def _rule(row: Mapping[str, Any]) -> GuardRule:
    found, held_by = (tuple(row.get(name, ())) for name in ("found", "held_by"))
    return GuardRule(
        row["id"], Alternative(row["alternative"]), tuple(map(Found, found)), row["excludes"] == "yes", row["says"],
        row["source"], tuple(row.get("acts", ())), row.get("asks"), tuple(map(Holder, held_by)),
        tuple(row.get("third", ())),
    )  # fmt: skip
