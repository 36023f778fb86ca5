"""Values: what they can be, and that one number draws the same whether one by one or many at once."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.windtunnel import Shape, Value, value_at
from servanda.windtunnel.scenario.value import STEPS, beta_table, flat

UNIT = st.floats(0.0, 1.0)
NUMBERS = st.floats(-50.0, 50.0).map(lambda x: round(x, 6))


@st.composite
def values(draw: st.DrawFn) -> Value:
    shape = draw(st.sampled_from(list(Shape)))
    if shape is Shape.BETA:
        return Value(shape, draw(st.sampled_from([0.5, 1.0, 2.0, 30.0])), draw(st.sampled_from([0.7, 1.0, 5.0])))
    a, b, c = sorted(draw(st.tuples(NUMBERS, NUMBERS, NUMBERS)))
    return Value(shape, a, b if shape is Shape.TRIANGULAR else 0.0, c)


@given(values(), UNIT, UNIT)
def test_a_draw_lies_within_and_rises(value: Value, one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert value.low() - 1e-9 <= value.at(low) <= value.at(high) + 1e-9
    assert value.at(high) <= value.high() + 1e-9


@given(values())
def test_the_mean_is_that_of_the_draws(value: Value) -> None:
    u = (np.arange(4_000) + 0.5) / 4_000
    width = max(1e-9, value.high() - value.low())
    assert abs(value.over(u).mean() - value.mean()) < 2e-3 * width


@given(st.lists(values(), min_size=1, max_size=6), UNIT)
def test_flat_arrays_draw_what_the_values_do(several: list[Value], u: float) -> None:
    arrays = flat(several)
    for n, value in enumerate(several):
        table = arrays.tables[arrays.row[n]]
        assert value_at(int(arrays.shape[n]), arrays.a[n], arrays.b[n], arrays.c[n], table, u) == value.at(u)
        assert value.over(np.array([u]))[0] == value.at(u)


@pytest.mark.parametrize(("a", "b"), [(0.5, 0.5), (1.0, 1.0), (2.0, 5.0), (5.0, 0.7), (40.0, 60.0), (900.0, 100.0)])
def test_the_tabulated_beta_is_scipys(a: float, b: float) -> None:
    special = pytest.importorskip("scipy.special")
    shares = np.linspace(0.0, 1.0, STEPS + 1)
    assert np.abs(beta_table(a, b) - special.betaincinv(a, b, shares)).max() < 2e-4


def test_quantiles_of_a_triangle() -> None:
    value = Value(Shape.TRIANGULAR, 0.0, 1.0, 2.0)
    assert value.at(0.5) == pytest.approx(1.0)
    assert value.at(0.125) == pytest.approx(0.5)
    assert value.at(0.875) == pytest.approx(1.5)
