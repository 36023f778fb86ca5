"""What would mend a clause: each change, made as far as it says, makes keeping pay, and less of it does not."""

from math import inf
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.windtunnel import Mend, incentives_of
from servanda.windtunnel.incentives.mending import kinds
from servanda.windtunnel.incentives.reckoning import Terms
from servanda.windtunnel.theory.late_suspension import shortest_suspension_late, suspension_deters
from tests.windtunnel.worlds import agreement, scenario

WEAK: dict[str, Any] = {"detection": "0.12", "delay": "2"}


def mends(**changes: Any) -> dict[str, Mend]:
    about = agreement()
    line = incentives_of(about, scenario(about, **{"all_clauses": WEAK} | changes), draws=1).lines[0]
    return {one.kind: one for one in line.mends}


def keeps(**changes: Any) -> bool:
    about = agreement()
    return incentives_of(about, scenario(about, **changes), draws=1).lines[0].keeps == 1


def needed(one: Mend) -> float:
    assert one.needed is not None and one.suffices == one.of == 1
    return one.needed.median


def test_each_change_is_looked_for() -> None:
    assert tuple(mends()) == tuple(kinds())


def test_sharper() -> None:
    need = needed(mends()["sharper"])
    assert need == pytest.approx(0.1850, abs=6e-5)
    assert keeps(all_clauses=WEAK | {"detection": str(need + 1e-6)})
    assert not keeps(all_clauses=WEAK | {"detection": str(need - 1e-6)})


def test_faster_alone_cannot_where_even_an_answer_at_once_is_too_weak() -> None:
    assert mends()["faster"].suffices == 0
    strong = mends(all_clauses={"detection": "0.16", "delay": "2"})["faster"]
    days = needed(strong)
    assert 0 < days < 2
    assert keeps(all_clauses={"detection": "0.16", "delay": str(round(days, 6) - 1e-5)})
    assert not keeps(all_clauses={"detection": "0.16", "delay": str(round(days, 6) + 1e-5)})


def test_smaller_step() -> None:
    share = needed(mends()["smaller step"])
    assert keeps(all_clauses=WEAK | {"gain": str(share - 1e-6)})
    assert not keeps(all_clauses=WEAK | {"gain": str(share + 1e-6)})


def test_guarantee() -> None:
    more = needed(mends()["guarantee"])
    assert keeps(all_clauses=WEAK, all_actors={"restraint": str(1 + more + 1e-6), "temptation": str(1.5 + more + 1e-6)})
    assert not keeps(
        all_clauses=WEAK, all_actors={"restraint": str(1 + more - 1e-6), "temptation": str(1.5 + more - 1e-6)}
    )


def test_confidence_first() -> None:
    patience = needed(mends()["confidence first"])
    assert keeps(all_clauses=WEAK, all_actors={"patience": str(patience + 1e-6)})
    assert not keeps(all_clauses=WEAK, all_actors={"patience": str(patience - 1e-6)})


def test_quieter() -> None:
    alarm = needed(mends()["quieter"])
    assert keeps(all_clauses=WEAK | {"false_alarm_rate": str(alarm - 1e-6)})
    assert not keeps(all_clauses=WEAK | {"false_alarm_rate": str(alarm + 1e-6)})


TERMS = st.builds(
    Terms,
    gain=st.floats(0.05, 2.0),
    loss=st.floats(0.1, 3.0),
    stake=st.just(1.0),
    patience=st.floats(0.3, 0.99),
    detection=st.floats(0.0, 1.0),
    false_alarm=st.floats(0.0, 0.5),
    delay=st.floats(0.0, 4.0),
    audience_cost=st.floats(0.0, 0.3),
)


@given(TERMS, st.floats(0.01, 1.0))
def test_more_gain_later_answers_and_more_alarms_never_help(terms: Terms, more: float) -> None:
    need = terms.needed()
    assert terms._replace(gain=terms.gain + more).needed() >= need - 1e-9
    assert terms._replace(delay=terms.delay + more).needed() >= need - 1e-9
    assert terms._replace(loss=terms.loss + more).needed() <= need + 1e-9
    if terms.audience_cost == 0:
        alarm = min(1.0, terms.false_alarm + more)
        assert terms._replace(false_alarm=alarm).needed() >= need - 1e-9


@given(TERMS)
def test_more_patience_never_needs_more_detection_where_no_alarm_costs(terms: Terms) -> None:
    calm = terms._replace(audience_cost=0.0)
    patient = calm._replace(patience=(calm.patience + 1) / 2)
    assert patient.needed() <= calm.needed() + 1e-9 or calm.needed() == inf


@settings(max_examples=60)
@given(TERMS)
def test_a_longer_suspension_deters_what_a_shorter_does(terms: Terms) -> None:
    numbers = {key: value for key, value in terms._asdict().items() if key != "stake"}
    shortest = shortest_suspension_late(**numbers)
    if shortest is None:
        assert not any(suspension_deters(n, **numbers) for n in (1, 5, 40, 400))
    else:
        assert all(suspension_deters(shortest + n, **numbers) for n in (0, 1, 3, 10, 100))
        assert shortest == 0 or not suspension_deters(shortest - 1, **numbers)
