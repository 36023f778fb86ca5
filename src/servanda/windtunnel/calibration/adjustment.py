"""What is left of the distance, taken off: values moved along the slope by which what is compared hangs on them.

Local linear regression on what was compared, near the observation, on the scale of logits of shares, so that no value
leaves its prior (Beaumont, Zhang and Balding 2002; Blum and François 2010 on the need of it).
"""

from typing import Final

import numpy as np

from servanda.windtunnel.calibration.populations import Floats, Population, standardised

_RIDGE: Final = 0.02
_EDGE: Final = 1e-4


def adjusted(last: Population, observed: Floats, scale: Floats) -> Population:
    """The population as it would have been had its futures given just what was observed."""
    x = logit(last.u)
    off = standardised(last.given, observed, scale)
    reach = max(1e-12, float(last.distances.max()))
    weights = last.weights * np.maximum(1e-3, 1.0 - (last.distances / reach) ** 2)
    weights = weights / weights.sum()
    centre, middle = weights @ off, weights @ x
    inner = ((off - centre) * weights[:, None]).T @ (off - centre)
    slope = np.linalg.solve(inner + _RIDGE * np.eye(len(inner)), ((off - centre) * weights[:, None]).T @ (x - middle))
    moved = 1.0 / (1.0 + np.exp(-(x - off @ slope)))
    return Population(moved, weights, last.given, last.distances)


def logit(u: Floats) -> Floats:
    """Logits of shares, those at the very edges drawn in a little."""
    inside = np.clip(u, _EDGE, 1.0 - _EDGE)
    return np.asarray(np.log(inside / (1.0 - inside)))
