"""Every assumption a trial rests on, with where it comes from."""

from servanda.page import Cell, Column, Row, Table
from servanda.windtunnel import Scenario


def assumptions_table(scenario: Scenario, of: str = "") -> Table:
    """The values in force: those a scenario gives with their sources, the defaults with their reasons.

    ``of``: which of several designs they are assumed of.
    """
    return Table(
        id=f"assumptions-{of}" if of else "assumptions",
        title=f"Every assumption in force, {of}" if of else "Every assumption in force",
        intro="What a scenario file does not give is a documented default, wide and alike for every party.",
        columns=(Column("Assumption"), Column("Value"), Column("Where from")),
        rows=tuple(
            Row(
                (
                    name,
                    value.words(),
                    Cell(", ".join(value.source), mark=value.mark)
                    if value.source
                    else f"assumed: {value.assumed or 'as given'}",
                )
            )
            for name, value in scenario.values()
        ),
    )
