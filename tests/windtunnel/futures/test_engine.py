"""A compiled loop that is kept on disk never outlives a change of what it was compiled from."""

import pytest

from servanda.windtunnel.futures import acting, engine, future, ladder, quiet, telling
from servanda.windtunnel.model.rows import Out, Way


@pytest.mark.parametrize(
    ("module", "name"),
    [(ladder, "COOLING"), (quiet, "MOST_ODDS"), (acting, "FALSE"), (telling, "NOON"), (future, "OUT_END")],
)
def test_another_number_is_another_mark(module: object, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also a number that another file defines, as a column of the plan does: its file is not among those compiled."""
    before = engine._mark()
    assert engine._mark() == before
    monkeypatch.setattr(module, name, getattr(module, name) + 1)
    assert engine._mark() != before


def test_numbers_are_those_of_the_plan() -> None:
    assert future.OUT_END == Out.END and acting.FALSE == Way.FALSE_ALARM


def test_every_function_that_is_called_is_compiled() -> None:
    """What one compiled function calls by name is compiled before it, or it would run with another's numbers."""
    names = [name for _, functions in engine._LOOP for name in functions]
    assert len(names) == len(set(names))
    for module, functions in engine._LOOP:
        for name in functions:
            called = set(getattr(module, name).__code__.co_names) & set(names)
            assert all(names.index(one) < names.index(name) for one in called), (name, called)
