"""The truce-effect reader: fewer than expected without it, if nothing else changed. Never a cause."""

from servanda.escalation.truce.reading import Asked, Band, TruceReading, counterfactual, read_truce
from servanda.escalation.truce.series import Series
from servanda.escalation.truce.weighing import Held

__all__ = ["Asked", "Band", "Held", "Series", "TruceReading", "counterfactual", "read_truce"]
