"""The body sets a threshold in the room: one entry of the mechanism's own, and the thresholds that follow from all."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any, ClassVar, Final

from servanda.access import Content, DataClass, Draft, Entry, complete, needed
from servanda.agreement import Agreement
from servanda.basis import DAY, Place, Refusal
from servanda.escalation.warning.alarms import rules_with
from servanda.escalation.warning.thresholds import Rule, Thresholds, assumed_thresholds

_DAYS: Final = 3_650
_LEVEL: Final = 100_000
_COUNT: Final = 10_000
#: A forecast goes no further.
_DRAWN: Final = 60
#: By kind, what whole numbers of a form stand for: the field of the kind, and how many of its units are one.
_FIELDS: Final[dict[str, dict[str, tuple[str, int]]]] = {
    "contravened": {
        "raise_at": ("raise_", 10_000), "lower_at": ("lower", 10_000), "within_days": ("within", DAY),
        "stay_days": ("stay", DAY),
    },
    "contravened-drawn": {
        "raise_at": ("raise_", 10_000), "lower_at": ("lower", 10_000), "within_days": ("within", DAY),
        "at_least": ("at_least", 1), "stay_days": ("stay", DAY),
    },
    "branching": {
        "raise_at": ("raise_", 10), "lower_at": ("lower", 10), "within_days": ("within", DAY),
        "stay_days": ("stay", DAY),
    },
    "count-above": {
        "raise_at": ("raise_", 10), "lower_at": ("lower", 10), "within_days": ("within", DAY),
        "stay_days": ("stay", DAY),
    },
    "new-zone": {"within_days": ("within", DAY), "stay_days": ("stay", DAY)},
    "duty-at-risk": {"within_days": ("left", DAY)},
    "line-unanswered": {"raise_at": ("contacts", 1), "within_days": ("within", DAY)},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ThresholdSet(Content):
    """A threshold as the body sets it: what is left open stays as it was.

    ``rule``: the threshold's id. ``raise_at``, ``lower_at``: per cent for a clause, hundredths for the ratio and for
    counts, contacts in a row for the line. ``within_days``: days ahead; of a duty, days before its deadline.
    ``off``: it is not watched any more.
    """

    deed: ClassVar[str] = "warning:thresholds:set"
    rule: str = needed("")
    raise_at: int | None = None
    lower_at: int | None = None
    within_days: int | None = None
    at_least: int | None = None
    stay_days: int | None = None
    off: bool = False
    words: str = ""


def set_threshold(
    about: str, act: ThresholdSet, agreement: Agreement, now: int, held: Iterable[Rule] = ()
) -> tuple[Draft, ...]:
    """A threshold set, for the mechanism alone. ``held``: rules as the body set them before, in force or taken off.

    Refuses (ESC106) a number that no threshold of its kind has, or that is out of all range, (ESC102) a threshold there
    is none of, (ESC104) a level to end an alarm that is not below the one that raises it.
    """
    complete(act, "ESC106")
    rule = next((one for one in assumed_thresholds(agreement).rules if one.id == act.rule), None)
    if rule is None:
        raise Refusal(
            "ESC102", f"there is no threshold called {act.rule[:80]!r}", "choose one of the page", Place("rule")
        )
    known = _FIELDS[rule.kind.key]
    for name in ("raise_at", "lower_at", "within_days", "at_least", "stay_days"):
        value = getattr(act, name)
        if value is None:
            continue
        most = _most(rule, name)
        if name not in known or not 1 <= value <= most:
            why = "this kind of threshold has no such number" if name not in known else f"{value} is out of range"
            raise Refusal("ESC106", why, f"leave it open, or write 1 to {most:,}", Place(name))
    levels = changed(next((one for one in held if one.id == act.rule), rule), act).kind.levels
    if levels.lower_at >= levels.raise_at:
        why = "the level at which an alarm may end is not below the one that raises it"
        raise Refusal("ESC104", why, "write a lower level to end it, or a higher one to raise it", Place("lower_at"))
    return (Draft(act.deed, about, DataClass.MECHANISM, act.content(), (), now),)


def _most(rule: Rule, name: str) -> int:
    if name.endswith("_days"):
        return _DRAWN if name == "within_days" and rule.kind.key == "contravened-drawn" else _DAYS
    if name == "at_least":
        return _COUNT
    return 100 if rule.kind.per_cent else _LEVEL


def changed(rule: Rule, act: ThresholdSet) -> Rule:
    """A rule with what the body set of it; what it left open stays, and stays assumed where it was."""
    known = _FIELDS[rule.kind.key]
    given: dict[str, Any] = {
        field: getattr(act, name) * unit for name, (field, unit) in known.items() if getattr(act, name) is not None
    }
    held = {one.name: getattr(rule.kind, one.name) for one in fields(rule.kind)}  # type: ignore[arg-type]
    left = tuple(one for one in rule.assumed if one not in {name.rstrip("_") for name in given})
    return replace(rule, kind=type(rule.kind)(**{**held, **given}), assumed=left)


def numbers_of(rule: Rule) -> dict[str, int]:
    """The whole numbers of a rule's form, by its fields."""
    known = _FIELDS[rule.kind.key]
    return {name: round(getattr(rule.kind, field) / unit) for name, (field, unit) in known.items()}


@dataclass(frozen=True, slots=True)
class InForce:
    """The thresholds in force, and those the body took off."""

    thresholds: Thresholds
    off: tuple[Rule, ...] = ()


def thresholds_in_force(agreement: Agreement, entries: Iterable[Entry]) -> InForce:
    """What is watched for by entries in their order: what nobody set is assumed; what cannot be read is left out."""
    held, off = assumed_thresholds(agreement), dict[str, bool]()
    for entry in entries:
        if entry.deed != ThresholdSet.deed:
            continue
        act = ThresholdSet.read_back(entry.content)
        rule = next((one for one in held.rules if one.id == act.rule), None)
        if rule is None:
            continue
        try:
            set_threshold(entry.about, act, agreement, entry.recorded, (rule,))
        except Refusal:
            continue
        held = replace(rules_with(held, changed(rule, act)), set_by=entry.unit or held.set_by)
        off[rule.id] = act.off
    taken = tuple(one for one in held.rules if off.get(one.id))
    return InForce(replace(held, rules=tuple(one for one in held.rules if not off.get(one.id))), taken)
