"""The earliest lead near an allegation is found by hours and whereabouts as by looking at every one."""

from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.basis import HOUR
from servanda.mechanism import Allegation, GroupingRule
from servanda.mechanism.grouping import Leads, one_matter

POINTS = st.none() | st.tuples(st.integers(30_000_000, 30_080_000), st.integers(-30_000, 30_000))
ALLEGATIONS = st.builds(
    Allegation,
    act=st.sampled_from(["fire.mortar", "fire.sniper", "movement.advance"]),
    begin=st.integers(0, 60 * 24).map(lambda n: n * HOUR),
    end=st.none() | st.integers(0, 60 * 24).map(lambda n: n * HOUR),
    clauses=st.sampled_from([(), ("a",), ("a", "b"), ("c",)]),
    zone=st.sampled_from(["", "north", "south"]),
    place=st.sampled_from(["", "the mill", "The Mill", "the ford"]),
    point=POINTS,
    radius_m=st.none() | st.integers(0, 2_000) | st.integers(0, 400_000),
)
RULES = st.builds(
    GroupingRule, distance_m=st.sampled_from([0, 50, 2_000, 300_000]), within_us=st.sampled_from([0, HOUR, 24 * HOUR])
)


@given(RULES, st.lists(ALLEGATIONS, max_size=25), ALLEGATIONS)
@settings(max_examples=300, deadline=None)
def test_the_earliest_lead_near_is_the_one_a_look_at_all_finds(
    rule: GroupingRule, leads: list[Allegation], one: Allegation
) -> None:
    found = Leads(rule)
    for number, lead in enumerate(leads):
        found.add(str(number), lead)
    every = (str(number) for number, lead in enumerate(leads) if one_matter(rule, lead, one))
    assert found.first_near(one) == next(every, "")
