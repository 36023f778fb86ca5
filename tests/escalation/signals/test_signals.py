"""What was said beside what was done: the same rank and limits for each, acts only where recorded, no score."""

import json
import re
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, get_args, get_type_hints

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.agreement import lower, read_agreement
from servanda.basis import content_hash, to_us
from servanda.escalation import STATEMENTS, Said, SaidAndDone, Signals, acts_of, signals_data, signals_of
from servanda.evidence import SCHEMA, conform
from servanda.operations.escalate.parts.signals import DRAWN, drawn
from servanda.vocabulary import known_act

AGREEMENT = """\
servanda: 1
id: valley
title: The valley
timing: {zone: Europe/Kyiv, entry: 2021-01-01}
participants:
  north: {called: North, signatory: yes, roles: [party]}
  south: {called: South, signatory: yes, roles: [party]}
  lake: {called: Lake, roles: [guarantor]}
clauses:
  - id: ceasefire
    says: Both sides cease fire.
    who: [north, south]
    must_not: {acts: [fire]}
"""
AS_OF = to_us(datetime(2021, 9, 1, tzinfo=UTC))


def row(n: int, act: str, **more: Any) -> dict[str, Any]:
    at = datetime(2021, 2, 1, 12, tzinfo=UTC) + timedelta(days=n)
    base = {
        "id": content_hash(f"{n} {act} {more.pop('seed', '')}".encode()), "act": act, "act_ppm": 1_000_000,
        "kind": "event" if act.startswith("fire") else "act", "happened_from": at,
        "happened_to": at + timedelta(hours=1), "recorded": at + timedelta(hours=1), "origin": "human-coded news",
        "source": "news", "row": n + 2, "sources": 1,
    }  # fmt: skip
    return base | more


def read(rows: list[dict[str, Any]], text: str = AGREEMENT, limit: int = 40) -> Signals:
    agreement = read_agreement(text)
    facts = conform(pl.DataFrame(rows, schema={**SCHEMA}, strict=False))
    acts = acts_of(facts, agreement, as_of=AS_OF)
    return signals_of(facts, acts, agreement, lower(agreement), as_of=AS_OF, limit=limit)


SHOTS = [row(n, "fire.mortar", actor="north" if n < 3 else None, side_1="north", side_2="south") for n in range(6)]


def of(found: Signals, side: str) -> SaidAndDone:
    return next(one for one in found.sides if one.side == side)


def test_statements_stand_verbatim_beside_the_acts_recorded_as_ones_own() -> None:
    words = "We shall not fire first; whoever says otherwise has not read our order of the day. " * 4
    said = row(1, "declaration.ceasefire", actor="north", note=words, said_by="its commander", mark="S")
    found = read([*SHOTS, said])
    north, south = of(found, "north"), of(found, "south")
    assert [(one.words, one.source, one.said_by, one.mark) for one in north.said] == [
        (words, "news", "its commander", "S")
    ]
    assert (north.acted, north.named, south.acted, south.named) == (3, 6, 0, 6)
    assert sum(n or 0 for n in north.acts) == 3 and sum(n or 0 for n in found.unattributed) == 3
    assert sum(n or 0 for n in south.acts) == 0 and south.said == () and south.statements == 0
    assert [one.side for one in found.sides] == ["north", "south"], "a party stands there though it said nothing"


def test_a_joint_statement_is_each_ones_and_one_by_nobody_of_the_agreement_stands_apart() -> None:
    rows = [
        *SHOTS,
        row(2, "statement", side_1="north", side_2="lake", note="together"),
        row(3, "statement.appeal", actor="A council", note="stop"),
        row(3, "statement", note="nobody is named"),
        row(4, "statement.intent", actor="south", actor_ppm=600_000, note="perhaps theirs"),
    ]
    found = read(rows)
    assert [(one.joint, one.words) for one in of(found, "lake").said] == [(("north",), "together")]
    assert of(found, "north").said[0].joint == ("lake",)
    assert {one.words for one in found.others.said} == {"stop", "nobody is named", "perhaps theirs"}


def test_talks_that_name_a_participant_are_its_own_row_one_a_day() -> None:
    talks = [row(2, "meeting.talks", actor="lake", side_1="north", side_2="south", seed=n) for n in range(2)]
    found = read([*SHOTS, *talks, row(4, "meeting.talks", actor="A council", side_1="south")])
    assert (len(of(found, "north").talks), len(of(found, "south").talks)) == (1, 2)
    assert of(found, "south").said == (), "talks are no statement"


def test_what_was_withdrawn_revised_or_not_known_yet_is_left_out() -> None:
    old = row(1, "statement", actor="north", note="old")
    rows = [
        *SHOTS, old, row(2, "statement", actor="north", note="new", revises=old["id"]),
        row(3, "statement", actor="north", note="taken back", status="withdrawn"),
        row(4, "statement", actor="north", note="later", recorded=datetime(2021, 10, 1, tzinfo=UTC)),
    ]  # fmt: skip
    assert [one.words for one in of(read(rows), "north").said] == ["new"]


def test_each_is_held_to_the_same_limit_and_as_many_are_drawn_by_their_order_alone() -> None:
    rows = [*SHOTS]
    for n in range(30):
        rows += [row(n, "statement", actor="north", note=f"n{n}", seed="n")]
        rows += [row(n, "statement", actor="south", note=f"s{n}", seed="s")] if n < 9 else []
    found = read(rows, limit=8)
    north, south = of(found, "north"), of(found, "south")
    assert (len(north.said), len(south.said)) == (8, 8) and (north.statements, south.statements) == (30, 9)
    assert [one.words for one in north.said] == [f"n{n}" for n in range(22, 30)]
    picked = drawn(of(read(rows), "north").said)
    assert len(picked) == DRAWN and picked[0].words == "n0" and picked[-1].words == "n29"


def test_periods_outside_the_counted_days_are_not_zero() -> None:
    found = read([*SHOTS, row(60, "statement", actor="south", note="late")])
    north = of(found, "north")
    assert north.acts[0] == 1 and north.acts[-1] is None and found.step == "day"
    assert len(found.edges) == len(north.acts) + 1
    assert found.edges[-1] - of(found, "south").said[0].at > 0
    for span, step in ((200, "week"), (900, "month")):
        longer = read([*SHOTS, row(-span, "statement", actor="south", note="early")])
        assert longer.step == step and sum(n or 0 for n in longer.unattributed) == 3


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(
    st.sampled_from(["statement", "statement.threat", "declaration", "fire.mortar", "agreement.refuse"]),
    st.sampled_from(["north", "south", "lake", "A council", None]), st.integers(0, 40),
), min_size=1, max_size=9))  # fmt: skip
def test_exchanged_names_exchange_exactly(told: list[tuple[str, str | None, int]]) -> None:
    rows = [row(day, act, actor=who, note=f"words {n}", seed=n) for n, (act, who, day) in enumerate(told)]
    rows.append(row(0, "fire.tank", seed="one at least"))
    turned = [{**one, "actor": _turned(one["actor"]) if one.get("actor") else None} for one in rows]
    said = json.dumps(signals_data(read(rows), "UTC"))
    assert json.loads(_turned(said)) == signals_data(read(turned, _turned(AGREEMENT)), "UTC")
    assert signals_data(read(rows[::-1]), "UTC") == json.loads(said)


def _turned(text: str) -> str:
    swap = {"north": "south", "south": "north", "North": "South", "South": "North"}
    return re.sub("|".join(swap), lambda found: swap[found.group()], text)


#: Every figure that any type may hold: moments, edges, counts of acts and statements, the one limit for all.
FIGURES = {
    "Said": {"at"},
    "SaidAndDone": {"statements", "acts", "acted", "named", "sources", "talks"},
    "Signals": {"edges", "unattributed", "limit"},
}


def _holds(of: Any) -> set[Any]:
    inner = get_args(of)
    return {one for part in inner for one in _holds(part)} if inner else {of}


def test_no_type_holds_a_score() -> None:
    for kind in (Said, SaidAndDone, Signals):
        assert is_dataclass(kind)
        held = {one.name: _holds(get_type_hints(kind)[one.name]) for one in fields(kind)}
        assert {name for name, types in held.items() if types & {int, float, complex}} == FIGURES[kind.__name__]
        assert not any(float in types for types in held.values())
    assert date in _holds(get_type_hints(Said)["day"])


SCORING = re.compile(
    r"sincer|credib|trustw|honest|\bscore|\bratio|\bindex|reliab|consisten|hypocri|\blies?\b|\blying|percent|"
    r"pour cent|%|crédib|fiabil|honnê|menson|hypocri|صدق|مصداقية|نفاق|كذب|درجة|مؤشر|نسبة مئوية",
    re.IGNORECASE,
)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_no_word_of_it_judges_sincerity(language: str) -> None:
    path = Path(__file__).parents[3] / f"src/servanda/operations/pages/words/{language}.ftl"
    lines = [one for one in path.read_text(encoding="utf-8").splitlines() if one.startswith("esc-signals-")]
    assert len(lines) > 25
    assert [one for one in lines if SCORING.search(one)] == []
    assert SCORING.search("a sincerity score of 0.4") and SCORING.search("مصداقية الطرف")


def test_every_family_of_statements_is_in_the_vocabulary() -> None:
    assert all(map(known_act, STATEMENTS))
