"""Hazards over many conflicts: known ratios come back; refused where the extra is missing."""

from importlib.util import find_spec

import numpy as np
import pytest

from servanda.basis import Refusal, draw_unit
from servanda.windtunnel import Truce, Truces, hazards_of

TRUE = (-0.8, -0.5, 0.9)


def truces(count: int = 400) -> Truces:
    numbers = np.arange(count, dtype=np.uint64)
    units = np.stack([draw_unit(1, 0, n, numbers)[0] for n in range(4)], axis=1)
    group = np.arange(count) % 8
    differing = np.array([-0.6, -0.3, 0.0, 0.1, 0.2, 0.3, 0.5, -0.2])[group]
    values = (units[:, :3] < 0.5).astype(float)
    days = -np.log(1.0 - units[:, 3]) / (0.01 * np.exp(values @ np.array(TRUE) + differing))
    rows = zip(days, group, values, strict=True)
    return Truces(tuple(Truce(int(min(t, 365)), bool(t < 365), f"c{n}", tuple(x)) for t, n, x in rows), ("a", "b", "c"))


@pytest.mark.skipif(find_spec("numpyro") is None, reason="NumPyro is not installed: servanda[calibration]")
@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_known_hazard_ratios_come_back() -> None:
    found = hazards_of(truces(), 1)
    for one, true in zip(found.effects, TRUE, strict=True):
        assert one.low - 0.1 <= true <= one.high + 0.1
        assert one.r_hat < 1.05
    assert found.base.low < 0.01 < found.base.high


@pytest.mark.skipif(find_spec("numpyro") is not None, reason="NumPyro is installed")
def test_the_extra_is_named_where_it_is_missing() -> None:
    with pytest.raises(Refusal) as caught:
        hazards_of(truces(20), 1)
    assert caught.value.code == "TUN360"
    assert "servanda[calibration]" in caught.value.reasons[0].remedy
