"""However many ask for a board at once, few are assessed at one time, and what all ask for is made once or twice."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import Any

import pytest

from servanda.operations import Mission
from servanda.operations.mission import assessed
from tests.played_rehearsal import going_rehearsal


@pytest.fixture(scope="module")
def mission() -> Iterator[Mission]:
    with going_rehearsal() as (played, _):
        yield played


def test_few_are_assessed_at_one_time(mission: Mission, monkeypatch: pytest.MonkeyPatch) -> None:
    guard, running, most, real = Lock(), 0, 0, assessed.assess

    def counted(*given: Any) -> Any:
        nonlocal running, most
        with guard:
            running += 1
            most = max(most, running)
        try:
            return real(*given)
        finally:
            with guard:
                running -= 1

    monkeypatch.setattr(assessed, "assess", counted)
    with ThreadPoolExecutor(8) as people:
        found = list(people.map(lambda n: assessed.assessed_on(mission, [], evidence=bool(n % 2)), range(16)))
    assert 1 <= most <= assessed.AT_ONCE
    assert len({id(one) for one in found}) <= 2 * assessed.AT_ONCE
    with ThreadPoolExecutor(8) as people:
        again = list(people.map(lambda n: assessed.assessed_on(mission, [], evidence=bool(n % 2)), range(16)))
    assert {id(one) for one in again} <= {id(one) for one in found}, "and once made it stands"
