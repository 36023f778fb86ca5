"""A starter scenario: every default as a comment beside its reason, to be uncommented where somebody knows better."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from servanda.agreement import Agreement
from servanda.basis import scalar
from servanda.windtunnel.scenario import defaults
from servanda.windtunnel.scenario.resolving import acting
from servanda.windtunnel.scenario.value import Shape, Value

_MARGIN: Final = 54


def starter_text(agreement: Agreement) -> str:
    """A scenario file for an agreement that changes nothing yet: what is commented out is what is in force."""
    lines = [
        "# What is assumed when this agreement is tried. Class mediator-only: keep it with the positions.",
        "# A line that begins with # shows the default in force and why it is assumed; take the # away and write",
        "# what you know: a number, [low, high], {low: , likely: , high: }, {beta: [a, b]},",
        "# or with its source: {value: [0.8, 0.9], source: report-1, mark: R}.",
        "scenario: 1",
        f"agreement: {scalar(agreement.id)}",
        "class: mediator-only",
        "# sources: {report-1: {title: A report, date: 2026-01-01}}",
        "",
        f"# how far to look, from entry into force\nhorizon: {defaults.HORIZON_DAYS} days",
        f"# the period in which patience and outcomes are counted\nperiod: {defaults.PERIOD_DAYS} days",
    ]
    if agreement.draft:
        lines.append("# entry: 2026-06-01    # the day it comes in force, where the draft leaves that open")
    lines += ["", "# For every participant that is not given its own.", "all_actors:", *_section(defaults.ACTOR, "  ")]
    lines += ["", "# For one participant alone.", "actors:"]
    for who in acting(agreement):
        lines += [f"  {scalar(who)}:", *_bare(("patience", "temptation", "trust", "command_control"), defaults.ACTOR)]
    lines += [
        "",
        "# For every clause that is not given its own. Detection, delay and false alarms are derived from how",
    ]
    lines += ["# the agreement has each clause watched, unless they are given for it.", "all_clauses:"]
    lines += _section(defaults.CLAUSE, "  ")
    lines += ["", "# For one clause alone.", "clauses:"]
    for clause in agreement.clauses:
        lines += [f"  {scalar(clause.id)}: {{}}"]
    lines += [
        "",
        "# What each way of watching is worth: chance seen, days until known, false alarms a day.",
        "methods:",
    ]
    for key, values in defaults.METHOD.items():
        lines += [f"  {key}:", *_section(values, "    ")]
    lines += ["", "# spoilers:", "#   - {who: a splinter group, against: A, blamed_on: B}", "", *_rest()]
    return "\n".join(lines) + "\n"


def _rest() -> Iterator[str]:
    parts: dict[str, list[tuple[str, Value]]] = {}
    for name, value in defaults.REST.items():
        part, _, field = name.partition(".")
        parts.setdefault(part, []).append((field, value))
    for part, values in parts.items():
        if part == "spoilers":
            continue
        yield f"{part}:"
        if part in ("liaison", "guarantor"):
            yield "  exists: as the agreement    # or yes, or no"
        if part == "ladder":
            yield "  answer_days: 1    # or 0: the same day"
        if part == "steps":
            yield "  tell: yes    # or no"
        if part == "before_start":
            yield "  weighed: yes    # or no"
        yield from _section(dict(values), "  ")


def _section(values: Mapping[str, Value], margin: str) -> Iterator[str]:
    for key, value in values.items():
        said = f"{margin}# {key}: {written(value)}"
        yield f"{said:<{_MARGIN}}  # {value.assumed}"


def _bare(keys: tuple[str, ...], values: Mapping[str, Value]) -> Iterator[str]:
    yield from (f"    # {key}: {written(values[key])}" for key in keys)


def written(value: Value) -> str:
    """The spread of a value as YAML on one line."""
    match value.shape:
        case Shape.UNIFORM:
            return f"[{value.a:g}, {value.c:g}]"
        case Shape.TRIANGULAR:
            return f"{{low: {value.a:g}, likely: {value.b:g}, high: {value.c:g}}}"
        case Shape.BETA:
            return f"{{beta: [{value.a:g}, {value.b:g}]}}"
    return f"{value.a:g}"


def plain_value(value: Value) -> Any:
    """A value as plain data for JSON: its spread, and where it came from."""
    whence = {"source": list(value.source), "mark": value.mark} if value.source else {"assumed": value.assumed}
    return {"value": value.data(), "mean": round(value.mean(), 6), "given": value.given, **whence}
