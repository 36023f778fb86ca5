"""What else an incident may have been: by what is there, never by a likelihood, and the same for each side."""

import json
import re
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from itertools import product
from pathlib import Path
from typing import Any, get_args, get_type_hints

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.agreement import lower, read_agreement
from servanda.basis import DAY, content_hash, read_yaml, to_us
from servanda.compliance import CoverageLine
from servanda.escalation import (
    Alternative,
    Clue,
    Found,
    Guard,
    Happened,
    Holder,
    Standing,
    guard_data,
    guard_of,
    holders_of,
    known_of,
    rule_table,
)
from servanda.evidence import SCHEMA, conform
from servanda.vocabulary import known_act

AGREEMENT = """\
servanda: 1
id: valley
title: The valley
timing: {zone: Europe/Kyiv, entry: 2021-01-01}
participants:
  north: {called: North, signatory: yes, roles: [party]}
  south: {called: South, signatory: yes, roles: [party]}
bodies:
  mission:
    called: The mission
    observes: [{acts: [fire], in: valley, by: [patrol, camera]}]
zones:
  valley: {called: The valley, polygon: [[30, 50], [32, 50], [32, 52], [30, 52]]}
clauses:
  - id: ceasefire
    says: Both sides cease fire.
    who: [north, south]
    must_not: {acts: [fire]}
  - id: answers
    says: Each allegation is answered.
    who: [north, south]
    responds: {to: {acts: allegation}, with: {acts: reply}, within: 48 hours}
"""
AT = datetime(2021, 2, 3, 9, tzinfo=UTC)
STORIES: Any = read_yaml(
    (Path(__file__).parent / "stories" / "what_excludes_what.yaml").read_text(encoding="utf-8"), "story"
).data()
SHOTS = Happened(
    "shots", "fire.mortar", to_us(AT), to_us(AT) + 1, "file-1", zone="valley", place="the mill", lon=30.2, lat=50.2
)
LANGUAGES = ("en", "fr", "ar")


def row(n: int, act: str, **more: Any) -> dict[str, Any]:
    at = AT + timedelta(hours=n + 1)
    base = {
        "id": content_hash(f"{n} {act} {sorted(more.items())}".encode()), "kind": "act", "act": act,
        "act_ppm": 1_000_000, "happened_from": at, "happened_to": at + timedelta(minutes=1),
        "recorded": at + timedelta(minutes=1), "origin": "mechanism", "source": "log", "row": n + 2, "sources": 1,
    }  # fmt: skip
    return base | more


def table(rows: list[dict[str, Any]]) -> pl.DataFrame:
    if not rows:
        return pl.DataFrame(schema=SCHEMA)
    return conform(pl.DataFrame(rows, schema={**SCHEMA}, strict=False))


def read(
    rows: list[dict[str, Any]], one: Happened = SHOTS, coverage: tuple[CoverageLine, ...] = (), text: str = ""
) -> Guard:
    agreement = read_agreement(text or AGREEMENT)
    law = lower(agreement)
    known = known_of(one, table(rows), law, agreement, coverage)
    return guard_of(one.id, one.act, known, holders_of(agreement, law, one))


@pytest.mark.parametrize("story", STORIES, ids=[one["told"] for one in STORIES])
def test_only_what_is_there_excludes(story: dict[str, Any]) -> None:
    rows = [row(n, ref="file-1", **dict(one)) for n, one in enumerate(story["facts"])]
    found = read(rows)
    assert [str(one) for one in found.open()] == story["open"]
    disputed = [str(one.alternative) for one in found.readings if one.standing is Standing.DISPUTED]
    assert disputed == story.get("disputed", [])


def test_what_another_file_says_is_nothing_of_this_one() -> None:
    claimed = row(0, "statement.responsibility-claimed", actor="north", note="meant", ref="file-2")
    assert len(read([claimed]).open()) == 5


def test_notice_a_third_side_nearby_and_a_watch_that_was_not_there_keep_alternatives_open() -> None:
    at, place = AT - timedelta(days=1), {"lon": 30.21, "lat": 50.21}
    rows = [
        row(
            0,
            "notice.planned-activity",
            actor="south",
            happened_from=at,
            happened_to=at + timedelta(minutes=1),
            **place,
        ),
        row(1, "fire.small-arms", kind="event", actor="Ridge Band", **place),
        row(2, "fire.small-arms", kind="event", actor="Far Band", lon=31.5, lat=51.5),
        row(3, "fire.small-arms", kind="event", side_1="Civilians (north)", **place),
    ]
    nobody = CoverageLine("mission", "valley", to_us(AT) - DAY, to_us(AT) + DAY, 0, 0, 24, (), 1, 0, (), (), ("c1",))
    found = {str(one.alternative): one for one in read(rows, coverage=(nobody,)).readings}
    third = [(one.known.found, one.known.by) for one in found["a third actor"].reasons]
    assert third == [(Found.THIRD_SEEN, "Ridge Band"), (Found.UNWATCHED, "mission")]
    misread = found["a misread signal"]
    assert [(one.known.found, one.known.by, one.excludes) for one in misread.reasons] == [
        (Found.NOTIFIED, "south", False)
    ]
    assert misread.reasons[0].known.on == date(2021, 2, 2)
    assert {one.standing for one in found.values()} == {Standing.NOT_EXCLUDED}


def test_what_is_missing_is_asked_of_whom_the_agreement_names() -> None:
    asked = {
        (wanted.rule, who.holder, who.to, who.through, who.methods)
        for one in read([]).readings for wanted in one.wanted for who in wanted.asked
    }  # fmt: skip
    assert ("accident-word", Holder.SIDE, "north", ("answers",), ()) in asked
    assert ("accident-word", Holder.SIDE, "south", ("answers",), ()) in asked
    assert ("misread-confirmed", Holder.VISIT, "mission", (), ("patrol",)) in asked
    assert ("third-attributed", Holder.BODY, "mission", (), ("patrol", "camera")) in asked
    assert ("third-attributed", Holder.THIRD, "sensors", (), ()) in asked
    elsewhere = read([], Happened("x", "movement", to_us(AT), to_us(AT) + 1, zone="valley"))
    visits = {
        who.to
        for one in elsewhere.readings
        for wanted in one.wanted
        for who in wanted.asked
        if who.holder is Holder.VISIT
    }
    assert visits == {""}, "that no body could go there is seen"
    answered = row(0, "statement.responsibility-claimed", actor="north", note="not said", ref="file-1")
    assert "third-claimed" not in {one.rule for each in read([answered]).readings for one in each.wanted}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(
    st.sampled_from(["statement.responsibility-claimed", "statement.responsibility-denied", "finding", "visit",
                     "response.discipline", "fire.small-arms"]),
    st.sampled_from(["north", "south", "Ridge Band"]), st.sampled_from(["meant", "not meant", ""]),
    st.sampled_from(["confirmed", "disputed", ""]),
), max_size=6), st.booleans())  # fmt: skip
def test_exchanged_names_exchange_exactly_and_the_order_of_facts_changes_nothing(
    given_: list[Any], named: bool
) -> None:
    rows = [
        row(n, act, ref="file-1", actor=who, toward=who if act == "finding" else None, note=note, status=status or None,
            certified_by="mission" if act == "finding" else None, lon=30.2, lat=50.2,
            kind="event" if act.startswith("fire") else "act")
        for n, (act, who, note, status) in enumerate(given_)
    ]  # fmt: skip
    one = Happened(SHOTS.id, SHOTS.act, SHOTS.begin, SHOTS.end, SHOTS.ref, zone="valley", lon=30.2, lat=50.2,
                   sides=("north",) if named else ())  # fmt: skip
    other = Happened(SHOTS.id, SHOTS.act, SHOTS.begin, SHOTS.end, SHOTS.ref, zone="valley", lon=30.2, lat=50.2,
                     sides=("south",) if named else ())  # fmt: skip
    turned = [{k: _turned(v) if isinstance(v, str) and k != "id" else v for k, v in each.items()} for each in rows]
    told = guard_data(read(rows, one))
    assert _turned(json.dumps(told)) == json.dumps(guard_data(read(turned, other, text=_turned(AGREEMENT))))
    assert guard_data(read(rows[::-1], one)) == told


def _turned(text: str) -> str:
    swap = {"north": "south", "south": "north", "North": "South", "South": "North"}
    return re.sub("|".join(swap), lambda found: swap[found.group()], text)


def test_every_course_leaves_something_open_until_it_is_disputed() -> None:
    agreement = read_agreement(AGREEMENT)
    law = lower(agreement)
    holders = holders_of(agreement, law, SHOTS)
    for some in product((False, True), repeat=len(Found)):
        if sum(some) > 2:
            continue
        known = [Clue(found, "north") for found, there in zip(Found, some, strict=True) if there]
        assert guard_of("x", "fire.mortar", known, holders).open(), known


# --- No number, by type and by word


def _types(of: Any, seen: set[Any]) -> set[Any]:
    """Every type a value of this type can hold, at any depth."""
    if of in seen:
        return seen
    seen.add(of)
    inner = [get_type_hints(of)[one.name] for one in fields(of)] if is_dataclass(of) else get_args(of)
    for one in inner:
        _types(one, seen)
    return seen


def test_no_number_can_be_put_beside_an_alternative() -> None:
    held = {
        one for one in _types(Guard, set()) if isinstance(one, type) and not is_dataclass(one) and not get_args(one)
    }
    held -= {type(None), type(...)}
    assert held
    for one in held:
        assert one in (str, bool, date) or issubclass(one, StrEnum), one
        assert one is bool or not issubclass(one, (int, float, complex))


#: Words by which a likelihood would be told, in any of the three languages.
LIKELIHOOD = re.compile(
    r"probab|vraisembl|\blikel(y|ihood)|\bunlikely|\bodds\b|\bchances?\b|percent|pour cent|%|\bscore|\brisk of|"
    r"احتمالية|مرجّح|نسبة|درجة ثقة|بالمئة|بالمائة|[0-9٠-٩]",
    re.IGNORECASE,
)
#: The one sentence that says there is none.
NONE_LIKELIER = "esc-guard-none-likelier"


def words_of(language: str) -> dict[str, str]:
    page = Path(__file__).parents[3] / f"src/servanda/operations/pages/words/{language}.ftl"
    room = Path(__file__).parents[3] / f"src/servanda/web/words/mission/{language}.ftl"
    lines = [one for path in (page, room) for one in path.read_text(encoding="utf-8").splitlines()]
    found = dict(one.split(" = ", 1) for one in lines if one.startswith(("esc-guard-", "guard-")))
    held = rule_table()
    found |= {f"{one.id} says": one.says[language] for one in held.rules}
    found |= {f"{one.id} asks": one.asks[language] for one in held.rules if one.asks}
    return found | {f"third {key}": one[language] for key, one in held.third.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_it_tells_a_likelihood(language: str) -> None:
    found = words_of(language)
    assert len(found) > 80
    told = {key: text for key, text in found.items() if LIKELIHOOD.search(text) and key != NONE_LIKELIER}
    assert not told


def test_the_search_would_find_one() -> None:
    for text in ("probably an accident", "un accident vraisemblable", "بنسبة عالية", "an 80 % chance"):
        assert LIKELIHOOD.search(text)


def test_the_table_can_be_read_by_a_commission() -> None:
    held = rule_table()
    assert len({one.id for one in held.rules}) == len(held.rules) >= 25
    for one in held.rules:
        assert {*one.says} == {*LANGUAGES} and one.source in held.sources and all(map(known_act, one.acts)), one.id
        assert (not one.held_by and one.asks is None) or {*(one.asks or ())} == {*LANGUAGES}, one.id
        assert all(third in held.third for third in one.third) and bool(one.third) == (Holder.THIRD in one.held_by)
        assert one.excludes or not one.held_by, f"{one.id}: what excludes nothing is not asked for"
        assert one.excludes or one.found, f"{one.id}: why it stays open rests on something"
    assert {one.alternative for one in held.rules if one.excludes and one.held_by} == {*Alternative}
    assert {one["mark"] for one in held.sources.values()} == {"S", "K"}
    unused = {*Found} - {found for one in held.rules for found in one.found}
    # These two are there to set another in doubt, or to make one of two words into one.
    assert unused == {Found.FINDING_DISPUTED, Found.VISITED}
