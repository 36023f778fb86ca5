"""Changes by path: they lead to the value asked for, leave every other byte, and reading again equals reading anew."""

import random
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from random_clauses import KINDS, clause
from servanda.agreement import (
    Agreement,
    Change,
    Diagnostic,
    Sheet,
    between,
    changed,
    check,
    examined,
    read_agreement,
    reread_agreement,
)
from servanda.agreement.changes import followed
from servanda.basis import Refusal
from servanda.store import shipped_cases

TEXTS = {name: (folder / "agreement.yaml").read_text(encoding="utf-8") for name, folder in shipped_cases().items()}
SOUND = TEXTS["tutorial-sound"]


def data(text: str) -> Any:
    return Sheet.of(text).root.data()


def at(value: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        if isinstance(value, list):
            value = next((one for one in value if isinstance(one, dict) and one.get("id") == step), None) or value[step]
        else:
            value = value.get(step)
    return value


@pytest.mark.parametrize("name", TEXTS)
def test_every_value_of_a_file_can_be_changed_and_changed_back(name: str) -> None:
    sheet = Sheet.of(TEXTS[name])
    r = random.Random(name)
    paths = list(leaves(sheet.root.data(), ()))
    for path, value in r.sample(paths, min(25, len(paths))):
        there = changed(sheet, [(path, "something: else #1")])
        assert at(there.root.data(), path) == "something: else #1"
        assert others(there.root.data(), path) == others(sheet.root.data(), path)
        assert at(changed(there, [(path, value)]).root.data(), path) == value


def leaves(value: Any, path: tuple[Any, ...]) -> Any:
    if isinstance(value, dict):
        for key, one in value.items():
            if key != "id":
                yield from leaves(one, (*path, key))
    elif isinstance(value, list):
        for n, one in enumerate(value):
            yield from leaves(one, (*path, one["id"] if isinstance(one, dict) and "id" in one else n))
    elif value is not None:
        yield path, value


def others(value: Any, path: tuple[Any, ...]) -> Any:
    return [(where, one) for where, one in leaves(value, ()) if where != path]


@pytest.mark.parametrize("name", TEXTS)
def test_every_part_of_a_file_can_be_removed_and_nothing_else_goes(name: str) -> None:
    sheet = Sheet.of(TEXTS[name])
    r = random.Random(name)
    paths = list(parts(sheet.root.data(), ()))
    for path in r.sample(paths, min(25, len(paths))):
        there = changed(sheet, [(path, None)])
        left = [where for where, _ in leaves(there.root.data(), ())]
        expected = [where for where, _ in leaves(sheet.root.data(), ()) if where[: len(path)] != path]
        if all(isinstance(step, str) for step in path):  # numbers of later items change
            assert left == [where for where in expected if where in left] and set(left) == set(expected)
        assert len(left) == len(expected)


def parts(value: Any, path: tuple[Any, ...]) -> Any:
    if path:
        yield path
    items = value.items() if isinstance(value, dict) else ()
    if isinstance(value, list):
        items = [(one["id"] if isinstance(one, dict) and "id" in one else n, one) for n, one in enumerate(value)]
    for key, one in items:
        if key not in ("id", "servanda"):
            yield from parts(one, (*path, key))


def test_a_whole_file_can_be_written_from_the_smallest_one() -> None:
    """Every section of every shipped agreement, put in part by part, reads as the agreement it was."""
    for name, text in TEXTS.items():
        wanted = data(text)
        sheet = Sheet.of("servanda: 1\nparticipants: {}\nclauses: []\n")
        for key, value in wanted.items():
            if isinstance(value, list) and value and isinstance(value[0], dict) and "id" in value[0]:
                sheet = changed(sheet, [((key, one["id"]), one) for one in value])
            elif isinstance(value, dict) and value:
                sheet = changed(sheet, [((key, name), one) for name, one in value.items()])
            else:
                sheet = changed(sheet, [((key,), value)])
        assert sheet.root.data() == wanted, name
        assert "\t" not in sheet.text and max(map(len, sheet.text.splitlines())) < 3_000


def test_comments_and_layout_stay() -> None:
    text = "a: 1  # one\n# two\nb:\n    - id: x   # three\n      y: 2\n\n    # four\n    - id: z\nc: {d: 3, e: 4}\n"
    sheet = Sheet.of(text)
    assert changed(sheet, [(("b", "x", "y"), "5")]).text == text.replace("y: 2", "y: 5")
    assert changed(sheet, [(("b", "x", "w"), ["1", "2"])]).text == text.replace("y: 2\n", "y: 2\n      w: [1, 2]\n")
    assert changed(sheet, [(("c", "e"), None)]).text == text.replace(", e: 4", "")
    assert changed(sheet, [(("a",), "7")]).text == text.replace("a: 1", "a: 7")
    assert changed(sheet, [(("b", "z"), None)]).text.startswith(text[: text.index("\n\n")])
    assert changed(sheet, [(("b", "x"), None), (("b", "z"), None)]).text == "a: 1  # one\n# two\nc: {d: 3, e: 4}\n"


def test_the_edits_between_two_texts_lead_there_and_back() -> None:
    for old, new in (("", "x"), ("abc", "abc"), ("abcabc", "abc"), ("aXb", "aYYb"), ("aa", "aaa")):
        text = old
        for edit in between(old, new):
            text = edit.made(text)
        assert text == new
        for edit in between(old, new):
            text = edit.back().made(text)
        assert text == old


def test_a_path_through_a_single_value_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        changed(Sheet.of(SOUND), [(("id", "more"), "x")])
    assert refused.value.code == "AGR060"


def test_words_in_one_language_become_words_per_language() -> None:
    sheet = changed(Sheet.of("says: Fire stops.\n"), [(("says", "fr"), "Le feu cesse.")])
    assert sheet.root.data() == {"says": {"en": "Fire stops.", "fr": "Le feu cesse."}}


FRAME = """servanda: 1
id: random
title: Random
draft: yes
timing: {zone: Europe/Kyiv, signed: 2020-03-01, entry: 2020-03-02, expiry: entry + 300 days}
participants:
  north: {called: North, roles: [party, signatory], signatory: yes}
  south: {called: South, roles: [party, signatory], signatory: yes}
  third: {called: Third, roles: affiliated force}
  neighbour: {called: Neighbour, roles: guarantor}
bodies:
  mission: {called: Mission, members: {north: 1, south: 1}, decides: majority, observes: [{acts: [fire]}]}
  court: {called: Court, decides: chair decides, finds: yes}
lines:
  front: {points: [[30.0, 10.0], [31.0, 10.1]]}
zones:
  strip: {called: Strip, band: {along: front, side: left, from: 1 km, to: 3 km}}
  ring: {called: Ring, circle: {centre: [30, 10], radius: 9 km}}
  both: {called: Both, any_of: [strip, ring]}
  outer: {called: Outer, any_of: [ring], except: [strip]}
  county: {called: County, circle: {centre: [31, 10], radius: 40 km}}
  convoy: {called: Convoy, circle: {centre: [31, 11], radius: 4 km}}
events:
  truce: {called: Truce}
  spring: {called: Spring, on: 2020-04-01}
  accession: {called: Accession}
phases:
  - {id: p1, called: One, opens: entry}
  - id: p2
    called: Two
    gate: {event: truce}
    closes: entry + 90 days
clauses: []
"""


FRAME_NAMES = {key: one for key, one in Sheet.of(FRAME).root.data().items() if isinstance(one, dict)}


def drawn(r: random.Random, many: int) -> str:
    """A random agreement in a mixed layout, as people write it."""
    sheet = Sheet.of(FRAME)
    sheet = changed(sheet, [(("clauses", f"c{n}"), clause(r, n, many)) for n in range(many)])
    return sheet.text


def random_change(r: random.Random, sheet: Sheet, many: int) -> Change:
    """A change such as a person types: of a value, a part less, a part more, a clause more, of any section."""
    paths = list(parts(sheet.root.data(), ()))
    path = r.choice(paths)
    match r.randrange(6):
        case 0:
            return Change(path, None)
        case 1:
            return Change(path, r.choice(["entry + 5 days", "north", "c1", "yes", "nobody", "fire", "2020-02-30", "3"]))
        case 2:
            return Change(("clauses", f"n{r.randrange(3)}"), clause(r, 0, many))
        case 3:
            kind = r.choice(list(KINDS))
            return Change(("clauses", f"c{r.randrange(many)}", kind), KINDS[kind](r, 0, many).get(kind, {}))
        case 4:
            key = r.choice(["note", "by", "who", "when", "depends_on", "purpose", "until"])
            value: Any = r.choice(
                ["entry + 9 days", "south", {"done": "c0"}, [{"done": "c1", "dependency": "implied"}]]
            )
            return Change((*path[:2], key), value) if path[0] in ("clauses", "phases") else Change((key,), value)
        case _:
            there = followed(sheet.root, path)[0][-1].data()
            return Change(path, there if not isinstance(there, str) else there + "x")


@given(st.integers(0, 2**32), st.integers(2, 8), st.integers(1, 4))
def test_reading_again_equals_reading_anew(seed: int, many: int, steps: int) -> None:
    """Agreements, refusals and diagnostics with their places, after any changes, whether or not the file reads."""
    r = random.Random(seed)
    sheet = Sheet.of(drawn(r, many))
    try:
        agreement = read_agreement(sheet.text)
    except Refusal:
        return
    sheet = Sheet(sheet.text, agreement.root)
    looked = examined(agreement)
    for _ in range(steps):
        try:
            new = changed(sheet, [random_change(r, sheet, many)])
        except Refusal as refusal:
            assert refusal.code in ("AGR060", "BAS012", "BAS019")
            continue
        anew = told(lambda new=new: read_agreement(new.text))
        assert told(lambda agreement=agreement, new=new: reread_agreement(agreement, new.text, new.root)) == anew
        assert told(lambda agreement=agreement, new=new: reread_agreement(agreement, new.text)) == anew
        sheet = new
        if isinstance(anew, Agreement):
            agreement = reread_agreement(agreement, new.text, new.root)
            looked = examined(agreement, before=looked)
            assert with_edits(looked.diagnostics) == with_edits(check(anew))


@given(st.integers(0, 2**32), st.integers(2, 8))
def test_after_another_name_every_word_and_every_check_is_as_if_read_anew(seed: int, many: int) -> None:
    """What participants, bodies and places are called stands in what is told, and never in what waits for what."""
    r = random.Random(seed)
    sheet = Sheet.of(drawn(r, many))
    agreement = read_agreement(sheet.text)
    looked = examined(agreement)
    for _ in range(4):
        section = r.choice(("participants", "bodies", "lines", "zones", "events"))
        path = (section, r.choice(list(FRAME_NAMES[section])), "called")
        words = r.choice(("The Commission", "", {"en": "Third", "fr": "Tiers"}, "North"))
        # a name alone, then one together with a moment that moves
        wanted = [Change(path, words)]
        if r.random() < 0.3:
            wanted.append(Change(("clauses", f"c{r.randrange(many)}", "by"), "entry + 5 days"))
        new = changed(sheet, wanted)
        anew = told(lambda new=new: read_agreement(new.text))
        assert told(lambda agreement=agreement, new=new: reread_agreement(agreement, new.text, new.root)) == anew
        if not isinstance(anew, Agreement):
            continue
        sheet, agreement = new, reread_agreement(agreement, new.text, new.root)
        looked = examined(agreement, before=looked)
        assert with_edits(looked.diagnostics) == with_edits(check(anew))


def with_edits(found: Iterable[Diagnostic]) -> list[tuple[Any, ...]]:
    """Diagnostics with the changes their remedies make, which two of them may differ in and still be equal."""
    return [(one, *(way.edit for way in one.remedies)) for one in found]


def told(read: Any) -> Any:
    try:
        return read()
    except Refusal as refusal:
        return refusal.reasons


def test_a_moment_counted_from_a_certification_nobody_owes_can_be_checked() -> None:
    clauses = """clauses:
  - {id: c0, says: Fire stops., who: north, must_not: {acts: fire}}
  - {id: c1, says: A law is adopted., who: south, must: {acts: law.adopted}, from: c0 certified + 2 days}
"""
    assert check(read_agreement(FRAME.replace("clauses: []\n", clauses)))


def test_a_clause_that_cannot_be_read_is_refused_for_that_alone() -> None:
    clauses = "clauses:\n  - {id: c0, says: Fire stops., who: north, cap: {strange: x}, while: {event: truce}}\n"
    with pytest.raises(Refusal) as refused:
        read_agreement(FRAME.replace("clauses: []\n", clauses))
    assert {one.code for one in refused.value.reasons} <= {"AGR020", "AGR021"}
