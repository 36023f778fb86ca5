"""What draws are keyed by: the content of a history, never what it is called or where it stands."""

import numpy as np
import numpy.typing as npt

from servanda.basis import content_hash

Floats = npt.NDArray[np.float64]


def key_of(series: Floats) -> int:
    """60 bits of the content hash of a series."""
    return int(content_hash(np.ascontiguousarray(series, dtype="<f8").tobytes(), 15), 16)
