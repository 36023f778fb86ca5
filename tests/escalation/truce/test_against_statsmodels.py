"""The count model beside statsmodels' Kalman filter, where the two are one: large Poisson counts around a walk.

At ten thousand a day a Poisson count's logarithm is Gaussian around the log rate with variance 1 / count, to a part in
a hundred. The numbers of statsmodels 0.15.0 stand here as constants; with SERVANDA_STATSMODELS_PYTHON it is asked anew.
"""

import json
import math

import numpy as np
import pytest

from oracles import ask_statsmodels
from servanda.escalation.truce.modes import Models, Observed, modes

STEPS = (0.004, 0.01, 0.03)
COUNTS = [round(10_000 * math.exp(0.08 * math.sin(t / 5.0) + 0.013 * math.cos(1.7 * t * t))) for t in range(60)]
PROGRAM = """
import json, sys
import numpy as np
from statsmodels.tsa.statespace.mlemodel import MLEModel
counts, steps = (np.array(one, float) for one in json.loads(sys.argv[1]))
class Level(MLEModel):
    def __init__(self, step):
        super().__init__(np.log(counts), k_states=1)
        self["design"], self["transition"], self["selection"] = np.ones((1, 1)), np.ones((1, 1)), np.ones((1, 1))
        self["obs_cov"] = (1.0 / counts)[None, None, :]
        self["state_cov"] = np.array([[step ** 2]])
        self.ssm.initialize_known(np.array([np.log(10000.0)]), np.array([[9.0 + step ** 2]]))
        self.loglikelihood_burn = 0
told = [Level(step).ssm.smooth() for step in steps]
print(json.dumps({
    "likelihood": [float(one.llf_obs.sum()) for one in told],
    "level": [float(one.filtered_state[0, -1]) for one in told],
    "variance": [float(one.filtered_state_cov[0, 0, -1]) for one in told],
    "middle": [float(one.smoothed_state[0, 30]) for one in told],
}))
"""
TOLD = {
    "likelihood": [25.028594170726656, 143.03744320858394, 137.7328018301087],
    "level": [9.149032595486988, 9.155248645512916, 9.160177630142522],
    "variance": [3.3922482956811755e-05, 6.411407865783337e-05, 9.501129192850892e-05],
    "middle": [9.19235919033383, 9.184689589398886, 9.177557251918516],
}


def ours():
    """The same numbers from the count model."""
    counts = np.array(COUNTS, float)[:, None]
    ones = np.ones_like(counts)
    observed = Observed(counts, ones, ones, np.array([np.log(10_000.0)]), np.array([1 / 9.0]))
    models = Models(np.array(STEPS), np.ones(3), np.zeros(3))
    found = modes(observed, models)
    pivot, answer, schur = found.factor.pivot[-1], found.answer[-1, :, 0], found.schur[:, 0, 0]
    variance = 1 / pivot + (1 - answer) ** 2 / schur
    return found.evidence, found.rate[-1], variance, found.rate[30]


@pytest.fixture(scope="module", params=["written down", "asked"])
def told(request):
    if request.param == "written down":
        return TOLD
    return ask_statsmodels(PROGRAM, json.dumps([COUNTS, list(STEPS)]))


def test_likelihood_level_and_variance_agree(told):
    evidence, level, variance, middle = ours()
    assert level == pytest.approx(told["level"], abs=2e-4)
    assert middle == pytest.approx(told["middle"], abs=2e-4)
    assert variance == pytest.approx(told["variance"], rel=0.01)
    likelihood = np.array(told["likelihood"])
    assert evidence - evidence[1] == pytest.approx(likelihood - likelihood[1], abs=0.05)


def test_the_likelihoods_differ_enough_to_be_told_apart():
    evidence = ours()[0]
    assert abs(evidence[0] - evidence[1]) > 1
    assert abs(evidence[2] - evidence[1]) > 1
