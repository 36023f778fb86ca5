"""Vectors of a log of one keeper's own, whose policy names no party: a neutral watches it, or nobody does."""

import ledger_worlds as lw
from tools.ledger_vector_parts import absent, changed, final, full, refused, vector


def own() -> None:
    """What such logs are worth, and policies that are none."""
    vector(
        "own-watched",
        "A log of one keeper's own: no party countersigns it, a neutral does.",
        full(lw.grown((lw.NEUTRAL,), ()), 3, policy=lw.policy([(lw.NEUTRAL, "neutral")])),
        heads=[final(8, 0, 1), absent(16, (lw.NEUTRAL, 16, None))],
        records=(1, 0, 0),
    )
    vector(
        "own-alone",
        "A log of one keeper's own that nobody countersigns: its own signature is all there is.",
        full(lw.grown((), ()), 3, policy=lw.own_policy()),
        heads=[[8, "final", [], None], [16, "final", [], None]],
        records=(1, 0, 0),
    )
    base = full(lw.grown(lw.EVERYBODY))
    unneeded = changed(base, lambda b: b["policy"].update(neutrals_needed=0))
    refused("policy-none-needed", "Parties and a neutral, and none is needed.", unneeded, "LED040")
    waiting = changed(base, lambda b: b["policy"].update(countersigners=[]))
    refused("policy-alone-waits", "Nobody countersigns, and one is needed.", waiting, "LED040")
