"""A text read again after an edit is what it is read as a whole."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.basis import Node, Refusal, read_yaml, reread
from servanda.store import shipped_cases

TEXTS = [
    (folder / "agreement.yaml").read_text(encoding="utf-8")
    for name, folder in shipped_cases().items()
    if name in ("tutorial-faults", "northern-front-draft", "hodeidah-2018")
]
PIECES = [
    "x", "\n", "  - id: new\n    says: New.\n", "\nnote: more\n", "'", '"', "{", "]", ": ", "# a word\n", "    ", "- ",
    "\n---\n", "|\n", "    note: one\n", "&a", "\t", "é\u2028", "\r\n", "clauses:\n",
]  # fmt: skip


def told(node: Node) -> object:
    """Everything a node says, whatever it is made of."""
    value = node.value
    below: object = value
    if isinstance(value, dict):
        below = {key: told(one) for key, one in value.items()}
    elif isinstance(value, list):
        below = [told(one) for one in value]
    return (below, node.place, node.begin, node.end, node.plain, {key: told(one) for key, one in node.keys.items()})


def outcome(read: object) -> object:
    try:
        return told(read())  # type: ignore[operator]
    except Refusal as refusal:
        return refusal.reasons


@given(st.integers(0, 2**32), st.integers(1, 4))
def test_an_edited_text_is_read_as_a_whole_one(seed: int, edits: int) -> None:
    r = random.Random(seed)
    text = r.choice(TEXTS)
    root = read_yaml(text, "a.yaml")
    for _ in range(edits):
        new = edited(r, text)
        whole = outcome(lambda new=new: read_yaml(new, "a.yaml"))
        assert outcome(lambda text=text, root=root, new=new: reread(text, root, new)) == whole
        if isinstance(whole, tuple) and isinstance(whole[0], dict):
            text, root = new, reread(text, root, new)


def edited(r: random.Random, text: str) -> str:
    """A text with a piece put in, taken out, or a line repeated or removed, somewhere."""
    lines = text.splitlines(keepends=True)
    n = r.randrange(len(lines))
    match r.randrange(4):
        case 0:
            at = r.randrange(len(text) + 1)
            return text[:at] + r.choice(PIECES) + text[at:]
        case 1:
            at = r.randrange(len(text) + 1)
            return text[:at] + text[at + r.choice((1, 1, 5, 40)) :]
        case 2:
            return "".join(lines[:n] + lines[n : n + r.randint(1, 6)] * 2 + lines[n + 6 :])
        case _:
            return "".join(lines[:n] + lines[n + r.randint(1, 12) :])


def test_what_was_not_edited_is_not_read_again() -> None:
    from servanda.basis import origin

    text = "a: 1\nb:\n  - {x: 1}\n  - {x: 2}\nc: 3\n"
    root = read_yaml(text)
    new = reread(text, root, text.replace("x: 1", "x: 17"))
    assert origin(new.at(("b", 1))) is root.at(("b", 1))
    assert origin(new.at(("c",))) is root.at(("c",))
    assert new.at(("b", 0, "x")).value == "17"


@pytest.mark.parametrize("path", [Path(__file__)])
def test_a_text_that_is_no_mapping_is_read_as_a_whole(path: Path) -> None:
    root = read_yaml("- a\n- b\n")
    assert told(reread("- a\n- b\n", root, "- a\n- c\n")) == told(read_yaml("- a\n- c\n"))
