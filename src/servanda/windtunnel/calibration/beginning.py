"""Where a log begins: day 0 of an agreement under a scenario, and who may be named in it."""

from servanda.agreement import Agreement
from servanda.windtunnel.model.model import dated, first_day_of
from servanda.windtunnel.scenario.scenario import Scenario


def first_day(agreement: Agreement, scenario: Scenario) -> int:
    """The first instant (µs) of day 0, as the futures count it."""
    return first_day_of(dated(agreement, scenario))


def parties_of(agreement: Agreement) -> tuple[str, ...]:
    """The parties, in the order of the file."""
    return tuple(agreement.parties())
