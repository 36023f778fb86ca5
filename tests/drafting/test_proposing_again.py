"""Reading a draft again as the agreement file grows gives what reading it from the beginning gives."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from drafting.drafted import FIRST, HEADER, a_draft
from drafting.test_any_text import drafts
from servanda.agreement import Agreement, read_agreement
from servanda.drafting import DraftText
from servanda.drafting.proposals import Proposer, propose

VALLEY = read_agreement(HEADER + FIRST)
_MORE = {
    "participants": "  {key}: {{called: {name}, roles: [{role}]}}\n",
    "bodies": "  {key}: {{called: {name}}}\n",
    "lines": "  {key}: {{called: {name}, points: [[30.0, 10.0], [31.0, 10.1]]}}\n",
    "events": "  {key}: {{called: {name}}}\n",
}
_CALLED = ("Armed Group", "Party C", "the Commission", "Zone", "the Line", "D-Day", "soldiers", "Partie", "الطرف ألف")


@st.composite
def files(draw: Any) -> Agreement:
    """A file with a name more, a clause more, or a term more than the one all texts are about."""
    text = HEADER
    for n in range(draw(st.integers(0, 2))):
        section = draw(st.sampled_from(sorted(_MORE)))
        entry = _MORE[section].format(
            key=f"x{n}", name=draw(st.sampled_from(_CALLED)), role=draw(st.sampled_from(["party", "guarantor"]))
        )
        head = f"{section}:\n"
        text = text.replace(head, head + entry, 1)
    clauses = draw(st.integers(0, 2))
    listed = "".join(
        f"  - {{id: withdrawal-{n}, says: It., who: a, must: {{acts: movement.withdrawal}}}}\n" for n in range(clauses)
    )
    return read_agreement(text + (listed or FIRST))


@given(drafts(), st.lists(files(), min_size=1, max_size=4))
@settings(max_examples=100, deadline=None)
def test_reading_again_equals_reading_from_the_beginning(text: DraftText, states: list[Agreement]) -> None:
    proposer = Proposer(text)
    for agreement in states:
        assert proposer.propose(agreement) == propose(text, agreement)


def test_a_sentence_that_names_nobody_new_is_not_read_again() -> None:
    text = a_draft("Party A shall withdraw its forces from the Zone.", "Nobody of note shall fire on the Bridge Team.")
    proposer = Proposer(text)
    before = proposer.propose(VALLEY)
    grown = read_agreement(HEADER.replace("bodies:\n", "bodies:\n  team: {called: the Bridge Team}\n", 1) + FIRST)
    after = proposer.propose(grown)
    assert before[0].found is after[0].found
    assert after == propose(text, grown)
