"""The truce-effect reader: fewer than expected without it, if nothing else changed. Never a cause."""

from servanda.escalation.truce.reading import TruceAsked, TruceBand, TruceReading, counterfactual, read_truce
from servanda.escalation.truce.series import TruceSeries
from servanda.escalation.truce.weighing import Held

__all__ = ["Held", "TruceAsked", "TruceBand", "TruceReading", "TruceSeries", "counterfactual", "read_truce"]
