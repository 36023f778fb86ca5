"""Lanes of many bars: how many stand at once is found in order of time, and sources of one day share a line."""

from hypothesis import given
from hypothesis import strategies as st

from servanda.operations import escalate_case
from servanda.operations.escalate.parts.warning import _deepest
from servanda.page import LaneSpan, Timeline


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 9)), min_size=1, max_size=40))
def test_how_many_stand_at_once_is_what_asking_each_beside_each_finds(spans: list[tuple[int, int]]) -> None:
    run = [LaneSpan(begin, begin + long) for begin, long in spans]
    assert _deepest(run) == max(sum(other.begin <= one.begin < other.end for other in run) for one in run)


def test_sources_with_facts_of_a_single_day_share_a_line_and_none_is_lost() -> None:
    told = escalate_case("minsk-ii-2015", part=("spread",)).told["spread"]
    (tracks,) = [one for one in told.sections if isinstance(one, Timeline)]
    shared = [lane for lane in tracks.lanes if "single day" in lane.label]
    assert len(shared) == 1 and len(shared[0].spans) >= 4
    alone = {lane.label for lane in tracks.lanes} - {shared[0].label}
    named = {span.label for span in shared[0].spans}
    assert len(named) == len(shared[0].spans) and not named & alone
