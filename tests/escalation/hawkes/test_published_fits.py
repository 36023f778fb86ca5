"""Fits that others published of data they published (stelfi, GPL-3; read in place)."""

import numpy as np
import polars as pl
import pytest

from servanda.escalation import Fit, constant, fit, series_of
from servanda.escalation.hawkes.likelihood import common
from servanda.escalation.hawkes.seen import seen
from tests.shared_data import folder


def _two_streams() -> Fit:
    table = pl.read_csv(folder("hawkes") / "multi_hawkes.csv")
    marks = (table["stream"] == "Stream2").to_numpy().astype(np.int64)
    return fit(series_of(table["times"].to_numpy(), marks, begin=0.0), shape="target")


def test_retweets_come_out_as_published_and_likelier() -> None:
    times = pl.read_csv(folder("hawkes") / "retweets_niwa.csv")["minutes"].to_numpy()
    series = series_of(times, begin=0.0)
    found = fit(series)
    ours = (found.weights[0, 0], found.branching[0, 0] * found.decay[0, 0], found.decay[0, 0])
    assert ours == pytest.approx((0.06331, 0.07598, 0.07912), abs=3.5e-5)
    assert ours == pytest.approx((0.06328, 0.07597, 0.07911), abs=2.5e-5)
    for rate, jump, decay in ((0.06331, 0.07598, 0.07912), (0.06328, 0.07597, 0.07911)):
        theirs = common(seen(series, constant(series)), np.array([[rate]]), np.array([[jump / decay]]), decay)
        assert -found.log_likelihood < theirs.value < -found.log_likelihood + 1e-4


def test_two_streams_come_out_as_published() -> None:
    found = _two_streams()
    assert -found.log_likelihood == pytest.approx(132.315, abs=5e-4)
    assert found.weights[:, 0] == pytest.approx((0.300, 0.162), abs=6e-4)
    assert (found.branching * found.decay).ravel() == pytest.approx((0.597, 0.202, 0.118, 0.501), abs=6e-4)
    assert found.decay[:, 0] == pytest.approx((1.182, 0.688), abs=6e-4)
    assert found.stationary and found.settled and not found.at_edge
