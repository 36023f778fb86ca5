"""The truce-effect reader: fewer than expected without it, if nothing else changed. Never a cause."""

from servanda.escalation.truce.answering import Answering, answering
from servanda.escalation.truce.effect import TruceWindow
from servanda.escalation.truce.placebo import TrucePlacebos, placebo_truces
from servanda.escalation.truce.reading import TruceAsked, TruceBand, TruceReading, counterfactual, read_truce
from servanda.escalation.truce.series import TruceSeries
from servanda.escalation.truce.weighing import Held

__all__ = [
    "Answering",
    "Held",
    "TruceAsked",
    "TruceBand",
    "TrucePlacebos",
    "TruceReading",
    "TruceSeries",
    "TruceWindow",
    "answering",
    "counterfactual",
    "placebo_truces",
    "read_truce",
]
