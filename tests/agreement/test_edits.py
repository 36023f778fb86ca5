"""Edits of one value: the rest of the file stays byte for byte, and a file that would not read is refused."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.agreement import read_agreement
from servanda.agreement.edits import at_path, change_clause, change_value, insert_key, key_added, replaced
from servanda.basis import Node, Refusal, read_yaml

ROOT = Path(__file__).parents[2]
SAMPLE = """\
servanda: 1            # the format
id: sample
title: {en: A sample, fr: "Un exemple"}   # two languages
timing: {zone: Asia/Aden, entry: 2018-12-18 00:00}

participants:
  north: {called: North, roles: [party, signatory]}
  south:
    called: >-
      The southern
      side

    # a comment in between
    roles: party
    note: |
      Two lines,
      and a blank one follows.

clauses:
    # indented by four
    - id: halt      # first
      says: 'They stop, at once'
      who:
        - north
        - south
      must_not: {acts: fire}
      until:

    - id: law
      says: A law, adopted.
      who: south
      must: { acts: law.adopted, amount: "1,200" }
      by: entry + 60 days   # disputed

# the end
"""


def files() -> dict[str, str]:
    """The sample, and every agreement in the repository."""
    found = {"sample": SAMPLE, "windows": SAMPLE.replace("\n", "\r\n")}
    for path in sorted((ROOT / "agreements").glob("*/agreement.yaml")):
        found[path.parent.name] = path.read_text("utf-8")
    return found


FILES = files()


def scalars(node: Node, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    if isinstance(node.value, dict):
        return [below for key, one in node.value.items() for below in scalars(one, (*path, key))]
    if isinstance(node.value, list):
        return [below for n, one in enumerate(node.value) for below in scalars(one, (*path, n))]
    return [path]


NODES = {name: read_yaml(text) for name, text in FILES.items()}
PATHS = {name: scalars(node) for name, node in NODES.items()}
NAMES = st.one_of(st.sampled_from(["sample", "windows"]), st.sampled_from(sorted(FILES)))
VALUES = st.one_of(
    st.text(max_size=30),
    st.sampled_from(["", "null", "~", "yes", "2005-08-15", "- a", "a: b", "[x", "{", "# c", "'", '"', "a #b"]),
    st.sampled_from([" lead", "trail ", "two\nlines\n", "منطقة", "|", "&a", "*a", "!t", "%", "---", "?"]),
    st.sampled_from(["1,960", "\t", "a\tb", ">-", "key:", "\u2028", "\x07", "=", "<<", "a\r\nb"]),
)


@given(name=NAMES, pick=st.integers(min_value=0), new=VALUES)
def test_only_the_span_of_the_value_changes(name: str, pick: int, new: str) -> None:
    if set(new) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"):
        return  # refused when read, wherever it stands
    text, path = FILES[name], PATHS[name][pick % len(PATHS[name])]
    before = at_path(NODES[name], path)
    after = replaced(text, path, new)
    assert after.startswith(text[: before.begin])
    # the span of a block scalar takes in the blank lines after it, which are layout and stay too
    rest = text[before.begin + len(text[before.begin : before.end].rstrip()) :]
    assert after.endswith(rest)
    root = read_yaml(after)
    assert at_path(root, path).data() == new
    expected = NODES[name].data()
    put(expected, path, new)
    assert root.data() == expected


def put(data: Any, path: tuple[str | int, ...], new: str) -> None:
    for step in path[:-1]:
        data = data[step]
    data[path[-1]] = new


@given(name=NAMES, pick=st.integers(min_value=0), new=VALUES)
def test_a_key_is_added_on_a_line_of_its_own(name: str, pick: int, new: str) -> None:
    if set(new) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"):
        return
    text = FILES[name]
    root = NODES[name]
    path = ("clauses", pick % len(root.data()["clauses"]))
    after = key_added(text, path, "added", new)
    missing = len(after) - len(text)
    start = next((n for n, (a, b) in enumerate(zip(text, after, strict=False)) if a != b), len(text))
    # what was put in is one run of characters: taking it out gives the old file back
    assert any(after[:n] + after[n + missing :] == text for n in range(max(0, start - missing), start + 1))
    expected = root.data()
    expected["clauses"][path[1]]["added"] = new
    assert read_yaml(after).data() == expected


def test_a_value_is_changed_and_the_comment_stays() -> None:
    changed = change_clause(SAMPLE, "law", "by", "2019-03-01")
    assert changed == SAMPLE.replace("by: entry + 60 days ", "by: 2019-03-01 ")
    assert read_agreement(changed).clause("law").by.date == "2019-03-01"


def test_a_field_below_a_clause_and_one_outside_the_clauses() -> None:
    assert '"1,300"' in change_clause(SAMPLE, "law", "must.amount", "1,300")
    assert "zone: Asia/Beirut," in change_value(SAMPLE, ("timing", "zone"), "Asia/Beirut")
    one = SAMPLE.replace("        - south\n", "")
    assert "        - south\n      must_not" in change_clause(one, "halt", "who.0", "south")


def test_a_block_of_lines_and_an_empty_value_are_replaced() -> None:
    block = change_value(SAMPLE, ("participants", "south", "called"), "South")
    assert "    called: South\n\n    # a comment in between\n" in block
    empty = change_value(SAMPLE, ("clauses", "halt", "until"), "2019-12-18")
    assert "      until: 2019-12-18\n\n    - id: law" in empty


def test_a_key_goes_below_the_last_line_of_the_clause() -> None:
    inserted = insert_key(SAMPLE, "law", "otherwise", [])
    assert inserted == SAMPLE.replace("# disputed\n", "# disputed\n      otherwise: []\n")
    condition = {"quiet": {"acts": ["fire", "attack"]}, "for": "7 days"}
    gated = insert_key(SAMPLE, "halt", "when", condition)
    assert "      until:\n      when: {quiet: {acts: [fire, attack]}, for: 7 days}\n\n    - id: law" in gated
    assert read_agreement(gated).clause("halt").when is not None


def test_a_clause_on_one_line_takes_a_key_too() -> None:
    flat = SAMPLE.split("clauses:")[0] + "clauses: [{id: halt, says: x, must_not: {acts: fire},}]"
    assert insert_key(flat, "halt", "who", ["north", "south"]).endswith(
        "{id: halt, says: x, must_not: {acts: fire}, who: [north, south],}]"
    )


def test_a_file_that_ends_without_a_line_break() -> None:
    text = "clauses:\n- id: halt\n  must_not: {acts: fire}"
    assert key_added(text, ("clauses", "halt"), "says", "x") == text + "\n  says: x"


@pytest.mark.parametrize(
    ("edit", "code", "place"),
    [
        (lambda: change_clause(SAMPLE, "law", "by", "some day soon"), "AGR062", (33, 11)),
        (lambda: change_clause(SAMPLE, "law", "who", "east"), "AGR062", (31, 12)),
        (lambda: change_clause(SAMPLE, "law", "bye", "x"), "AGR060", (29, 7)),
        (lambda: change_clause(SAMPLE, "treaty", "by", "x"), "AGR060", (21, 5)),
        (lambda: change_clause(SAMPLE, "halt", "who.2", "x"), "AGR060", (24, 9)),
        (lambda: change_clause(SAMPLE, "law", "must", "x"), "BAS017", (32, 13)),
        (lambda: insert_key(SAMPLE, "law", "by", "2019-03-01"), "AGR061", (33, 7)),
        (lambda: insert_key(SAMPLE, "law", "bye", "2019-03-01"), "AGR062", (34, 7)),
        (lambda: insert_key(SAMPLE, "treaty", "by", "x"), "AGR060", (21, 5)),
        (lambda: key_added(SAMPLE, ("id",), "by", "x"), "AGR060", (2, 5)),
    ],
)
def test_what_is_refused(edit: Any, code: str, place: tuple[int, int]) -> None:
    with pytest.raises(Refusal) as refused:
        edit()
    assert refused.value.code == code
    assert (refused.value.place.line, refused.value.place.column) == place
    assert all(reason.remedy for reason in refused.value.reasons)


def test_an_edit_that_breaks_the_file_gives_every_reason() -> None:
    with pytest.raises(Refusal, match="could no longer be read") as refused:
        change_clause(SAMPLE, "law", "by", "some day soon")
    assert [reason.code for reason in refused.value.reasons] == ["AGR062", "AGR022"]
