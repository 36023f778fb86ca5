"""Every assumption a trial rests on, with where it comes from."""

from servanda.page import Cell, Column, Row, Table
from servanda.windtunnel import Scenario


def assumptions_table(scenario: Scenario) -> Table:
    """The values in force: those a scenario gives with their sources, the defaults with their reasons."""
    return Table(
        id="assumptions",
        title="Every assumption in force",
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
