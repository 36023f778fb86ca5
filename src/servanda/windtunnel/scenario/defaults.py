"""What is assumed where a scenario says nothing: wide, alike for everybody, each with its reason.

None of it is measured on a conflict. A spread is wide where nobody knows better; whoever does writes it in the
scenario with its source. The same figure holds for every party, so that no default takes a side.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from servanda.windtunnel.scenario.value import Shape, Value

HORIZON_DAYS: Final = 365
PERIOD_DAYS: Final = 30


def _one(number: float, why: str) -> Value:
    return Value(Shape.FIXED, number, assumed=why)


def _between(low: float, high: float, why: str) -> Value:
    return Value(Shape.UNIFORM, low, 0.0, high, assumed=why)


def _about(low: float, likely: float, high: float, why: str) -> Value:
    return Value(Shape.TRIANGULAR, low, likely, high, assumed=why)


ACTOR: Final[Mapping[str, Value]] = {
    "restraint": _one(1.0, "the unit of the scale: every other outcome is told against it"),
    "temptation": _about(1.05, 1.3, 2.0, "a breach that is not answered gains something, and rarely more than doubles"),
    "breakdown": _one(0.0, "the zero of the scale"),
    "betrayed": _about(-2.0, -1.0, -0.2, "to keep while the other does not is worse than open breakdown"),
    "patience": _about(0.75, 0.93, 0.99, "leaders under threat look months ahead, secure ones years"),
    "trust": _between(0.3, 0.8, "the sides are neither sure of each other nor sure of bad faith, or would not talk"),
    "audience_cost": _between(0.0, 0.2, "to stand accused costs something at home, little against a breakdown"),
    "command_control": _about(0.6, 0.9, 0.99, "local commanders do not always obey; how often not, nobody counts"),
    "resolve": _between(0.2, 0.8, "some alarms are let pass and some are answered"),
    "means": _one(1.0, "neither side is assumed to be the stronger"),
    "misjudges": _one(0.0, "nobody is assumed to err about its own interest unless the scenario says so"),
    "bad_faith_gain": _between(1.5, 4.0, "who means to gain from the agreement gains more from its breach"),
    "withholds": _between(0.2, 0.8, "bad faith shows in some of what is owed, not in all"),
    "reading": _between(0.2, 0.8, "a side says that it waits for the other more often than it does"),
    "heeds": _between(0.0, 1.0, "whether trust is heeded when shots are fired, or is beside the point, nobody knows"),
}
CLAUSE: Final[Mapping[str, Value]] = {
    "gain": _about(0.25, 1.0, 2.0, "clauses differ in what their breach gains, and the text does not say by how much"),
    "accident_rate": _between(0.0005, 0.02, "between one unmeant breach in five years and one in two months"),
    "opportunity": _between(0.01, 0.2, "between one chance in three months and one in five days"),
    "performance_delay": _about(
        1.0, 10.0, 60.0, "what is owed takes days where it is a letter and weeks where it moves"
    ),
}
METHOD: Final[Mapping[str, Mapping[str, Value]]] = {
    "presence": {
        "detection": _between(0.6, 0.95, "who stands there sees most of it, by day"),
        "delay": _between(0.0, 1.0, "it is told the same day, or the next"),
        "false_alarm": _between(0.0005, 0.01, "one mistake in three months to one in five years"),
    },
    "patrol": {
        "detection": _between(0.3, 0.7, "a patrol is where it happens some of the time"),
        "delay": _between(0.0, 3.0, "until the patrol is back and has reported"),
        "false_alarm": _between(0.0005, 0.01, "as with presence"),
    },
    "camera": {
        "detection": _between(0.5, 0.9, "what happens in its field, in fair weather"),
        "delay": _between(0.0, 2.0, "somebody has to look at it"),
        "false_alarm": _between(0.001, 0.02, "flashes and noise pass for fire"),
    },
    "drone": {
        "detection": _between(0.4, 0.8, "while it flies, weather and jamming permitting"),
        "delay": _between(0.0, 2.0, "somebody has to look at it"),
        "false_alarm": _between(0.001, 0.02, "as with cameras"),
    },
    "satellite": {
        "detection": _between(0.3, 0.8, "what leaves a trace, between clouds and passes"),
        "delay": _between(1.0, 7.0, "until the next pass and its reading"),
        "false_alarm": _between(0.001, 0.02, "what is seen from above is read, not heard"),
    },
    "radar": {
        "detection": _between(0.5, 0.9, "shells and aircraft in its range"),
        "delay": _between(0.0, 1.0, "it is known at once, and then reported"),
        "false_alarm": _between(0.002, 0.03, "tracks are lost, joined and mistaken"),
    },
    "inspection": {
        "detection": _between(0.5, 0.95, "an inspector finds what is at the place declared"),
        "delay": _between(1.0, 14.0, "until the next visit and its report"),
        "false_alarm": _between(0.0002, 0.005, "what is inspected can be looked at again"),
    },
    "records": {
        "detection": _between(0.3, 0.8, "books show what was entered in them"),
        "delay": _between(3.0, 30.0, "until they are handed in and read"),
        "false_alarm": _between(0.0002, 0.005, "a mistaken entry can be corrected"),
    },
    "reports": {
        "detection": _between(0.2, 0.6, "what others tell, some of it"),
        "delay": _between(1.0, 7.0, "until it is told and checked"),
        "false_alarm": _between(0.001, 0.02, "what is told is not always so"),
    },
    "own-eyes": {
        "detection": _between(0.2, 0.8, "a side sees much of what is done to it, and little of what is kept from it"),
        "delay": _between(0.0, 2.0, "its own units report to it"),
        "false_alarm": _between(0.002, 0.05, "a side that expects breaches sees some that are none"),
    },
}
REST: Final[Mapping[str, Value]] = {
    "liaison.clears": _between(0.2, 0.7, "a call clears up some of what was no breach, if it is answered"),
    "liaison.practice": _between(0.3, 1.0, "who has used a line for long may make fewer mistakes, or as many"),
    "liaison.half_way": _between(30.0, 180.0, "routines take months"),
    "observers.clear": _between(0.2, 0.6, "a visit clears up some of what was no breach, later than a call"),
    "observers.part": _between(0.2, 0.8, "a body that watches elsewhere, or some of the acts, sees some of it"),
    "observers.contradict": _between(0.0, 1.0, "who was there and saw nothing is believed, or is not"),
    "guarantor.stops": _between(0.1, 0.6, "guarantors have stopped some exchanges and stood by at others"),
    "ladder.ceiling": _between(4.0, 12.0, "truces have outlived long exchanges, and ended over short ones"),
    "ladder.cooling": _about(7.0, 14.0, 30.0, "two quiet weeks let a matter rest"),
    "ladder.restored": _between(0.2, 0.8, "some rounds of fighting are stopped and the text stands, some are the end"),
    "overdue.walk_away": _between(
        0.0, 0.0006, "no more than all causes together ended in months four to twelve of 111 agreements (UCDP)"
    ),
    "exceptions.claimed": _between(0.2, 0.7, "what only its user can judge is often left disputed"),
    "exceptions.broad": _between(0.2, 0.7, "wide words cover much"),
    "spoilers.rate_if_sincere": _between(0.0005, 0.01, "who means it holds back most of those who would spoil it"),
    "spoilers.rate_if_insincere": _between(0.005, 0.05, "who does not mean it lets them"),
    "spoilers.laid": _between(0.3, 0.9, "an attack is mostly, not always, laid at the door of whoever answers for it"),
    "mechanism.finds": _between(0.2, 0.8, "much of what is seen never becomes a finding"),
    "mechanism.finding_days": _about(1.0, 14.0, 60.0, "inquiries take weeks"),
    "mechanism.decides": _between(0.05, 0.5, "a consequence that is due is mostly put off"),
    "mechanism.resumes_days": _about(3.0, 21.0, 90.0, "what was suspended comes back after talks"),
    "devices.answers_clear": _between(0.1, 0.5, "an answer in words clears up some of what was no breach"),
    "devices.stuck": _between(0.2, 0.8, "a body that each side can stop rarely finds against either"),
    "devices.outside": _between(0.0, 0.3, "a side that skips a step risks some of what else was agreed"),
    "devices.custody": _between(0.2, 0.8, "who would keep back what it gives hands some of it to an outsider"),
    "steps.late": _between(0.1, 0.5, "much of what is owed in good faith is late"),
    "steps.disarms": _between(0.2, 0.8, "what is handed over is some of what there is, and not all is replaced"),
    "steps.separates": _between(0.2, 0.8, "forces that are apart meet less; how far apart, the text seldom says"),
    "steps.bluffs": _between(
        0.3, 1.0, "who does not mean it may sign what costs it much to gain time, or may not sign"
    ),
    "steps.worth": _between(0.0, 1.0, "what is owed once is wanted, and mostly less than the quiet itself"),
    "before_start.taken_back": _between(0.02, 0.3, "what is taken is lost again within days, or held for weeks"),
    "before_start.called_off": _between(0.0, 0.5, "what was signed has mostly started, whatever was done before"),
}


def default_values() -> Iterator[tuple[str, Value]]:
    """Every default by its name in a file, such as ``all_actors.patience``."""
    yield from ((f"all_actors.{key}", value) for key, value in ACTOR.items())
    yield from ((f"all_clauses.{key}", value) for key, value in CLAUSE.items())
    for method, values in METHOD.items():
        yield from ((f"methods.{method}.{key}", value) for key, value in values.items())
    yield from REST.items()
