"""What pairs of sources show, laid out and shared out to the sources, compiled; `arrays` does the same in numpy."""

from servanda.evidence.fusion.compiled_agreement import acts_level, lag, names_level
from servanda.evidence.fusion.compiling import kernel
from servanda.evidence.fusion.reports import N_LEVELS
from servanda.evidence.fusion.settings import DAY_LAGS, LAGS, STILL, SWEEPS


@kernel
def laid_out(  # type: ignore[no-untyped-def]
    left, right, source, group, level, drawn, counts, spans, said, around, seen, places, crowded, rest
):  # fmt: skip
    """Each pair's places in the tables of rates, and what of its score the rates have no part in; see ``seen``."""
    begin, end = spans
    sign, exact, acts, families, names = said
    crowd, act_chance, name_chance, length = around
    both, groups, lags, agreed, levels = places
    sources, places_of_group = counts
    for at in range(left.size):
        i, j = left[at], right[at]
        late = lag(begin, end, i, j)
        act = acts_level(sign, exact[0], acts, families, i, j)
        name = names_level(sign, exact[1], names, i, j)
        seen[0, at], seen[1, at], seen[2, at] = late, act, name
        both[at] = source[i] * sources + source[j]
        groups[at] = group[i] * places_of_group + group[j]
        lags[at] = both[at] * LAGS + late
        agreed[at] = ((both[at] * 3 + act) * 3 + name) * 4 + 2 * drawn[i] + drawn[j]
        one = N_LEVELS if level[i] < 0 else level[i]
        other = N_LEVELS if level[j] < 0 else level[j]
        levels[at] = one * (N_LEVELS + 1) + other
        for ring in range(crowd.shape[1]):
            crowded[at, ring] = 0.5 * (crowd[i, ring] + crowd[j, ring])
        value = 0.0
        if late < DAY_LAGS:
            value = -max(length[i], length[j])
        value = value - 0.5 * (act_chance[i, act] + act_chance[j, act])
        if name < 2:
            value = value - 0.5 * (name_chance[i, name] + name_chance[j, name])
        rest[at] = value


@kernel
def share_out(mean, weight, begin, lean, x):  # type: ignore[no-untyped-def]
    """Moves ``x`` to where its sums x_a + x_b come nearest to ``mean``; see ``shares.sums``."""
    for _ in range(SWEEPS):
        still = True
        for one in range(x.size):
            before = x[one]
            least = max(before, 0.05 * begin[one], 1e-6)
            own = lean / (least * least)
            pull, trusts = 0.0, 0.0
            for other in range(x.size):
                if other != one:
                    spread = max(before + x[other], 1e-6)
                    trust = weight[one, other] / (spread * spread)
                    pull += trust * (mean[one, other] - x[other])
                    trusts += trust
            x[one] = max(0.0, (pull + own * begin[one]) / (trusts + own))
            still = still and abs(x[one] - before) <= STILL * x[one]
        if still:
            break
