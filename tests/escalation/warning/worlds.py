"""Small worlds for thresholds: days with so many acts, a valley with two councils."""

from pathlib import Path

import numpy as np

from servanda.agreement import Agreement, read_agreement
from servanda.escalation import Contact, Happening, Material, Owed

DAY = 86_400_000_000
HOUR = DAY // 24
SOUND = Path(__file__).parents[3] / "agreements" / "tutorial-sound" / "agreement.yaml"


def valley(text: str = "") -> Agreement:
    """The small sound agreement, or another text."""
    return read_agreement(text or SOUND.read_text(encoding="utf-8"), "agreement.yaml")


def material(
    counts: list[int], area: str = "valley", clause: str = "ceasefire-valley",
    owed: tuple[Owed, ...] = (), contacts: tuple[Contact, ...] = (), more: tuple[Happening, ...] = (),
) -> Material:  # fmt: skip
    """So many contrary indications in each day, all at noon."""
    happened = [
        Happening(f"f{day}-{n}", day * DAY + DAY // 2 + n, area, (clause,))
        for day, count in enumerate(counts)
        for n in range(count)
    ]
    return Material(
        np.arange(len(counts) + 1, dtype=np.int64) * DAY,
        tuple(sorted([*happened, *more], key=lambda one: (one.at, one.fact))),
        owed,
        contacts,
    )
