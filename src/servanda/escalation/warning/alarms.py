"""The alarms that stand: why, since when, what would end them, how often such were wrong, and what calms."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache, partial

from servanda.agreement import Agreement
from servanda.escalation.warning.backtest import TrackRecord, track_record
from servanda.escalation.warning.calming import CalmingStep, calming_steps
from servanda.escalation.warning.levels import Levels, Spell, spells
from servanda.escalation.warning.material import Material, Reason
from servanda.escalation.warning.thresholds import Rule, Thresholds

Record = Callable[[Rule, Material], TrackRecord | None]


@dataclass(frozen=True, slots=True)
class Alarm:
    """One alarm that stands.

    ``subject``: what of the rule it is about (a clause, a zone, a duty, an end of the line). ``value``: of the number
    watched, now. ``levels``: it ends when that is at or below the lower one for the stay. ``steps``: what the
    agreement itself offers, the nearest first; none where its text offers none. ``past``: how such alarms did.
    """

    rule: Rule
    subject: str
    since: int
    value: float
    levels: Levels
    reasons: tuple[Reason, ...]
    clause: str
    steps: tuple[CalmingStep, ...]
    past: TrackRecord | None


def alarms_of(rule: Rule, material: Material) -> tuple[tuple[str, Spell], ...]:
    """Every alarm a rule has raised, standing or ended: its subject, and when."""
    found = [
        (signal.subject, one)
        for signal in rule.kind.signals(material)
        for one in spells(signal, rule.kind.levels)
        if one.since <= material.now
    ]
    return tuple(found)


def standing_alarms(
    thresholds: Thresholds, material: Material, agreement: Agreement, record: Record = track_record
) -> tuple[Alarm, ...]:
    """The alarms that stand now, the latest first; alarms of one instant in the order of the rules.

    ``record``: how a rule did, where the caller keeps what it has worked out.
    """
    found: list[Alarm] = []
    for rule in thresholds.rules:
        last = {one.subject: float(one.value[-1]) for one in rule.kind.signals(material) if len(one.value)}
        standing = [(subject, spell) for subject, spell in alarms_of(rule, material) if spell.until is None]
        past = record(rule, material) if standing else None
        steps = cache(partial(calming_steps, agreement))
        for subject, spell in standing:
            clause = rule.kind.clause_of(material, subject)
            found.append(
                Alarm(
                    rule=rule,
                    subject=subject,
                    since=spell.since,
                    value=last[subject],
                    levels=rule.kind.levels,
                    reasons=(*rule.kind.reasons(material, subject, spell.since), *_below(rule, last[subject])),
                    clause=clause,
                    steps=steps(clause),
                    past=past,
                )
            )
    return tuple(sorted(found, key=lambda one: -one.since))


def _below(rule: Rule, value: float) -> tuple[Reason, ...]:
    """That the number is no longer where it raised the alarm, which stands until it has been low for long enough."""
    return () if value >= rule.kind.levels.raise_at else (Reason("below"),)


def rules_with(thresholds: Thresholds, rule: Rule) -> Thresholds:
    """Thresholds with one rule in the place of those of its id, or after them."""
    ids = [one.id for one in thresholds.rules]
    others: Iterable[Rule] = (rule if one.id == rule.id else one for one in thresholds.rules)
    return replace(thresholds, rules=tuple(others) if rule.id in ids else (*thresholds.rules, rule))
