"""What a clause asks for each day in one sentence is one line of what is owed."""

from dataclasses import replace

from servanda.web.mission.views.owed import DueLine, _once


def test_a_clause_with_two_amounts_is_one_line_with_the_most_of_its_days() -> None:
    aid = DueLine("/agreement", "missed-recurring", "Ten trucks, two with fuel.", ("plain",), 7, "late", 3)
    other = replace(aid, owners=("hills",))
    assert _once([aid, other, replace(aid, times=4)]) == [replace(aid, times=4), other]
