"""The fastest schedule that enforces itself: the search comes out at the closed form, which it does not use."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.windtunnel.resequence.schedules import fastest, in_stages, whole_amounts
from servanda.windtunnel.theory.exchange import Exchange
from servanda.windtunnel.theory.gradual import schedule


@pytest.mark.parametrize(("detection", "ratio", "steps"), [(1, 0.555556, 8), (0.5, 0.740741, 16), (0.25, 0.888889, 40)])
def test_theory_s_points(detection: float, ratio: float, steps: int) -> None:
    found = fastest(Exchange(1.0, 2.0, 0.9, detection))
    assert found is not None
    assert round(found.ratio, 6) == ratio
    assert len(found.steps(0.99)) == steps


@pytest.mark.parametrize("detection", [0.0, 0.05, 0.11])
def test_below_a_ninth_there_is_none(detection: float) -> None:
    assert fastest(Exchange(1.0, 2.0, 0.9, detection)) is None


@settings(max_examples=60, deadline=None)
@given(
    cost=st.floats(0.05, 5.0),
    over=st.floats(0.05, 5.0),
    patience=st.floats(0.05, 0.98),
    detection=st.floats(0.02, 1.0),
)
def test_everywhere_else_too(cost: float, over: float, patience: float, detection: float) -> None:
    known = schedule(cost=cost, benefit=cost + over, patience=patience, detection=detection)
    found = fastest(Exchange(cost, cost + over, patience, detection))
    if known is None:
        assert found is None
    elif known.ratio < 0.995:
        assert found is not None and found.ratio == pytest.approx(known.ratio, abs=1e-7)


@pytest.mark.parametrize("detection", [1.0, 0.5, 0.25])
def test_no_faster_schedule_enforces_itself_and_a_slower_one_does(detection: float) -> None:
    one = Exchange(1.0, 2.0, 0.9, detection)
    found = fastest(one)
    assert found is not None

    def enforced(ratio: float) -> bool:
        row = tuple((1 - ratio) * ratio**n for n in range(2_000))
        return all(one.enforces(row)[:20])

    assert enforced(found.ratio + 0.002)
    assert not enforced(found.ratio - 0.002)


@given(total=st.integers(1, 100_000), ratio=st.floats(0.05, 0.95), stages=st.integers(1, 40))
def test_whole_amounts_add_up(total: int, ratio: float, stages: int) -> None:
    from servanda.windtunnel.resequence.schedules import Found

    steps = in_stages(Found(1 - ratio, 0), stages)
    amounts = whole_amounts(total, steps)
    assert len(amounts) == stages and sum(amounts) == total and min(amounts) >= 0
    done = share = 0.0
    for amount, step in zip(amounts, steps, strict=True):
        done, share = done + amount, share + step
        assert abs(done - total * share) <= 1
