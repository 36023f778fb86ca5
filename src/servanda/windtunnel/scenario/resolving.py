"""What a file gives, over what it gives for all, over the defaults: one scenario for one agreement."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from servanda.agreement import Agreement
from servanda.windtunnel.scenario import defaults
from servanda.windtunnel.scenario.scenario import (
    Actor,
    BeforeStart,
    ClauseTaken,
    Devices,
    Exceptions,
    Guarantor,
    Ladder,
    Liaison,
    Mechanism,
    Method,
    Observers,
    Overdue,
    Scenario,
    Spoiler,
    Steps,
)
from servanda.windtunnel.scenario.shapes import ScenarioFile
from servanda.windtunnel.scenario.value import Value

_ACTING = frozenset({"party", "signatory", "affiliated force", "non-signatory force"})


def acting(agreement: Agreement, given: Iterable[str] = ()) -> tuple[str, ...]:
    """Who acts in an imagined future: parties, signatories, forces, and whoever else the scenario gives."""
    named = set(given)
    return tuple(key for key, one in agreement.participants.items() if key in named or _ACTING & set(one.roles))


def resolved(read: ScenarioFile, agreement: Agreement, file: str) -> Scenario:
    """A file's shapes as the scenario in force for an agreement."""
    return Scenario(
        agreement=agreement.id,
        file=file,
        note=read.note,
        sources={**agreement.sources, **read.sources},
        horizon_days=int(read.horizon.a) if read.horizon else defaults.HORIZON_DAYS,
        period_days=int(read.period.a) if read.period else defaults.PERIOD_DAYS,
        entry=date.fromisoformat(read.entry) if read.entry else None,
        actors={
            key: Actor(**_over(Actor, defaults.ACTOR, read.all_actors, read.actors.get(key)))
            for key in acting(agreement, read.actors)
        },
        clauses={one.id: _clause(read, one.id) for one in agreement.clauses},
        methods={
            key: Method(**_over(Method, values, None, read.methods.get(key)))  # type: ignore[call-overload]
            for key, values in defaults.METHOD.items()
        },
        liaison=_liaison(read, agreement),
        observers=Observers(
            _rest("observers.clear", read.observers.clear),
            _rest("observers.part", read.observers.part),
            _rest("observers.contradict", read.observers.contradict),
        ),
        guarantor=_guarantor(read, agreement),
        ladder=Ladder(
            _rest("ladder.ceiling", read.ladder.ceiling),
            int(read.ladder.answer_days),
            _rest("ladder.cooling", read.ladder.cooling),
            _rest("ladder.restored", read.ladder.restored),
        ),
        overdue=Overdue(_rest("overdue.walk_away", read.overdue.walk_away)),
        exceptions=Exceptions(
            _rest("exceptions.claimed", read.exceptions.claimed), _rest("exceptions.broad", read.exceptions.broad)
        ),
        mechanism=Mechanism(
            _rest("mechanism.finds", read.mechanism.finds),
            _rest("mechanism.finding_days", read.mechanism.finding_days),
            _rest("mechanism.decides", read.mechanism.decides),
            _rest("mechanism.resumes_days", read.mechanism.resumes_days),
        ),
        devices=Devices(
            _rest("devices.answers_clear", read.devices.answers_clear),
            _rest("devices.stuck", read.devices.stuck),
            _rest("devices.custody", read.devices.custody),
            _rest("devices.outside", read.devices.outside),
            read.devices.weigh_steps == "yes",
        ),
        steps=Steps(
            read.steps.tell == "yes",
            _rest("steps.late", read.steps.late),
            _rest("steps.disarms", read.steps.disarms),
            _rest("steps.separates", read.steps.separates),
            _rest("steps.bluffs", read.steps.bluffs),
            _rest("steps.worth", read.steps.worth),
        ),
        before_start=BeforeStart(
            read.before_start.weighed == "yes",
            _rest("before_start.taken_back", read.before_start.taken_back),
            _rest("before_start.called_off", read.before_start.called_off),
        ),
        spoilers=tuple(_spoilers(read, agreement)),
    )


def _spoilers(read: ScenarioFile, agreement: Agreement) -> Iterator[Spoiler]:
    """Those the file names; where it names none, every non-signatory force that a party answers for.

    A force that is a party's own acts on its orders, or against them by the party's command control: its acts are the
    party's, and are not counted a second time as somebody else's.
    """
    for one in read.spoilers:
        yield Spoiler(
            one.who,
            one.against,
            one.blamed_on,
            _rest("spoilers.rate_if_sincere", one.rate_if_sincere),
            _rest("spoilers.rate_if_insincere", one.rate_if_insincere),
            _rest("spoilers.laid", one.laid),
        )
    if read.spoilers:
        return
    names = ("rate_if_sincere", "rate_if_insincere", "laid")
    values = [defaults.REST[f"spoilers.{name}"] for name in names]
    parties = agreement.parties()
    for who, force in agreement.participants.items():
        if "non-signatory force" not in force.roles or who in parties:
            continue
        answering = [party for party in parties if who in agreement.participants[party].answers_for]
        blamed = answering[0] if answering else force.side
        other = next((party for party in parties if party != blamed), "")
        if blamed in parties and other:
            yield Spoiler(who, other, blamed, *values)


def _clause(read: ScenarioFile, id_: str) -> ClauseTaken:
    own = read.clauses.get(id_)
    stated = tuple(field.name for field in fields(ClauseTaken) if getattr(own, field.name, None) is not None)
    found = _over(ClauseTaken, defaults.CLAUSE, read.all_clauses, own)
    return ClauseTaken(**{**found, "stated": stated})


def _over(kind: type[Any], base: Mapping[str, Value], for_all: Any, own: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in fields(kind):
        given = [getattr(part, field.name, None) for part in (own, for_all) if part is not None]
        found[field.name] = next((one for one in given if one is not None), base.get(field.name))
    return found


def _rest(name: str, given: Value | None) -> Value:
    return defaults.REST[name] if given is None else given


def _liaison(read: ScenarioFile, agreement: Agreement) -> Liaison:
    values = [_rest(f"liaison.{key}", getattr(read.liaison, key)) for key in ("clears", "practice", "half_way")]
    if read.liaison.exists != "as the agreement":
        return Liaison(read.liaison.exists == "yes", "as the scenario says", *values)
    found = [
        one.id for one in agreement.clauses if any(act.partition(".")[0] == "liaison" for act in one.promise.acts())
    ]
    if found:
        return Liaison(True, f"the agreement sets one up: {', '.join(found)}", *values)
    return Liaison(False, "no clause of the agreement sets up a line between commanders", *values)


def _guarantor(read: ScenarioFile, agreement: Agreement) -> Guarantor:
    stops = _rest("guarantor.stops", read.guarantor.stops)
    if read.guarantor.exists != "as the agreement":
        return Guarantor(read.guarantor.exists == "yes", "as the scenario says", stops)
    duties = [one.id for one in agreement.clauses if one.kind == "guarantees"]
    if duties:
        return Guarantor(True, f"the agreement says what is guaranteed: {', '.join(duties)}", stops)
    named = [key for key, one in agreement.participants.items() if "guarantor" in one.roles]
    if named:
        return Guarantor(True, f"the agreement names as guarantor: {', '.join(named)}; no clause says its duty", stops)
    return Guarantor(False, "the agreement names no guarantor", stops)
