"""The rules, one file per family of kinds; the first that reads a duty chooses its kind."""

from collections.abc import Callable

from servanda.drafting.proposals.reading import Draft, Reading
from servanda.drafting.proposals.rules.answers import certifies, gives_notice, responds
from servanda.drafting.proposals.rules.counts import cap, parity, rate
from servanda.drafting.proposals.rules.deeds import builds_confidence, ensures, guarantees, may, must, must_not
from servanda.drafting.proposals.rules.life import as_long_as, renews, snaps_back
from servanda.drafting.proposals.rules.transfers import custody, exchange, staged
from servanda.drafting.proposals.rules.weapons import kept_beyond

#: In this order: what is narrower comes first, so that a notice is no mere act and a ceiling no mere permission.
RULES: tuple[Callable[[Reading], Draft | None], ...] = (
    renews, snaps_back, as_long_as, staged, custody, exchange, kept_beyond, certifies, gives_notice, responds, parity,
    builds_confidence, guarantees, ensures, cap, rate, may, must_not, must,
)  # fmt: skip

__all__ = ["RULES"]
