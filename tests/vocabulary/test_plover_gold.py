"""PLOVER's gold events go through our acts and come back; CAMEO's codes agree with PLOVER's own table on the way.

What is taken round: the event, mode and contexts of each of the 322 gold records (the text of the sentence is not
read). Gold is in the event names of the first edition, so events are compared under the names of 2021.
"""

import json
import re
from collections import Counter

import pytest

import shared_data
from servanda.basis import Refusal
from servanda.vocabulary import crosswalk, expand, plover_acts, plover_code, plover_events, to_source
from servanda.vocabulary.plover import RENAMED

Gold = list[tuple[str, str, str, str]]
Table = dict[str, list[tuple[str, str, str]]]


def gold_events() -> Gold:
    text = (shared_data.folder("vocab") / "PLOVER_GSR_CAMEO.json").read_text(encoding="utf-8")
    return [
        (one["id"], one["event"], one.get("mode") or "", one.get("context") or "")
        for one in json.loads(text)
        if one["event"] != "DOCUMENT"
    ]


def cameo_lines() -> Table:
    """Per code the event, mode and context of each of its lines; a two-digit root has the event alone."""
    text = (shared_data.folder("vocab") / "CAMEO2PLOVER-2021.txt").read_text(encoding="utf-8")
    found: Table = {}
    for code, rest in re.findall(r"^(\d+):([^#\n]*)", text, re.MULTILINE):
        event, mode, context = ([part.strip() for part in rest.split(",")] + ["", ""])[:3]
        found.setdefault(code, []).append((event, mode, context))
    return found


def test_every_gold_event_comes_back() -> None:
    gold = gold_events()
    assert len(gold) == 322
    sizes: Counter[int] = Counter()
    for name, event, mode, context in gold:
        expected = RENAMED.get(event, event)
        for act, _ in plover_acts(event, mode, context):
            assert expected in plover_events(act), (name, act)
        back = {one for act, _ in plover_acts(event, mode, context) for one in plover_events(act)}
        sizes[len(back)] += 1
    # Going there and back must not have become true by losing all distinction.
    assert sizes[1] >= 250 and max(sizes) <= 3, sizes


def test_every_gold_event_is_reached_through_cameo_too() -> None:
    """Gold event to acts, acts to CAMEO codes by our list, codes to events by PLOVER's own table."""
    table = cameo_lines()
    for name, event, mode, context in gold_events():
        codes = {one.code for act, _ in plover_acts(event, mode, context) for one in to_source(act, "cameo")}
        events = {line[0] for code in codes for line in table.get(code, [])}
        assert RENAMED.get(event, event) in events, name


def test_all_276_lines_of_the_table_have_acts_and_the_verdict_has_none() -> None:
    """276 lines: 19 roots (08 twice) and 257 codes (175 twice), so 274 codes."""
    table, walk = cameo_lines(), crosswalk("cameo")
    assert (sum(map(len, table.values())), len(table)) == (276, 274)
    assert set(table) - set(walk.codes) == {"196"}
    assert walk.verdict("196")


def test_cameo_and_plover_lists_agree() -> None:
    """A code's acts and the acts of its PLOVER event overlap: one is the other, above it, or below it."""
    apart = []
    for code, lines in cameo_lines().items():
        if crosswalk("cameo").verdict(code) or len(code) == 2:
            continue
        for event, mode, context in lines:
            ours = {below for act, _ in crosswalk("cameo")[code] for below in expand(act)}
            theirs = {below for act, _ in plover_acts(event, mode, context) for below in expand(act)}
            if not ours & theirs and not _kin(ours, theirs):
                apart.append((code, event, mode, context))
    assert not apart


def _kin(ours: set[str], theirs: set[str]) -> bool:
    return any(one.startswith(f"{other}.") or other.startswith(f"{one}.") for one in ours for other in theirs)


def test_a_ceasefire_violation_is_a_verdict_in_plover_as_in_cameo() -> None:
    assert plover_code("ASSAULT", "", "legal; military") == "ASSAULT/-/legal;military"
    with pytest.raises(Refusal) as refusal:
        plover_acts("ASSAULT", "", "military; legal")
    assert refusal.value.code == "VOC006"
