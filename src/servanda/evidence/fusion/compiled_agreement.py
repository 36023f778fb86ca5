"""In what two reports agree, compiled: acts, names, hours; `arrays` says the same with numpy alone.

``said`` is what `search.Table` holds: the bits of what each report names, code by code around the word; whether no code
goes round, so that common bits are the answer; and the codes.
"""

import numpy as np

from servanda.evidence.fusion.compiling import kernel
from servanda.evidence.fusion.reports import ACTS, NAMES
from servanda.evidence.fusion.settings import CENTRE, DATED, DAY, DAY_LAGS, FINE


@kernel
def signs(acts, families, names, out):  # type: ignore[no-untyped-def]
    """For each report the bits of its acts, families and (two words) names, into ``out``, a row of each."""
    for i in range(len(acts)):
        for p in range(ACTS):
            if acts[i, p] >= 0:
                out[0, i] |= np.uint64(1) << np.uint64(acts[i, p] & 63)
                out[1, i] |= np.uint64(1) << np.uint64(families[i, p] & 63)
        for p in range(NAMES):
            if names[i, p] >= 0:
                out[2 + ((names[i, p] >> 6) & 1), i] |= np.uint64(1) << np.uint64(names[i, p] & 63)


@kernel
def acts_level(sign, exact, acts, families, i, j):  # type: ignore[no-untyped-def]
    """0 one act in common, 1 one family, 2 neither."""
    if sign[0, i] & sign[0, j]:
        if exact:
            return 0
        for p in range(ACTS):
            for q in range(ACTS):
                if acts[i, p] >= 0 and acts[i, p] == acts[j, q]:
                    return 0
    if sign[1, i] & sign[1, j]:
        if exact:
            return 1
        for p in range(ACTS):
            for q in range(ACTS):
                if acts[i, p] >= 0 and acts[j, q] >= 0 and families[i, p] == families[j, q]:
                    return 1
    return 2


@kernel
def names_level(sign, exact, names, i, j):  # type: ignore[no-untyped-def]
    """0 one name in common, 1 none, 2 one of the two names nobody."""
    if not (sign[2, i] | sign[3, i]) or not (sign[2, j] | sign[3, j]):
        return 2
    if (sign[2, i] & sign[2, j]) | (sign[3, i] & sign[3, j]):
        if exact:
            return 0
        for p in range(NAMES):
            for q in range(NAMES):
                if names[i, p] >= 0 and names[i, p] == names[j, q]:
                    return 0
    return 1


@kernel
def lag(begin, end, i, j):  # type: ignore[no-untyped-def]
    """The class of how far ``j`` lies after ``i`` in time."""
    after = begin[j] - end[i]
    before = begin[i] - end[j]
    if end[i] - begin[i] >= DATED or end[j] - begin[j] >= DATED:
        if after >= 0:
            return DAY_LAGS // 2 + 1 + after // DAY
        if before >= 0:
            return DAY_LAGS // 2 - 1 - before // DAY
        return DAY_LAGS // 2
    if after <= 0 and before <= 0:
        return CENTRE
    gap = max(after, before)
    step = 0
    while gap > FINE[step]:
        step += 1
    return CENTRE + 1 + step if after > 0 else CENTRE - 1 - step
