"""The agreement's zone each act lies in."""

from collections.abc import Collection
from typing import TYPE_CHECKING

import numpy as np

from servanda.agreement import Law
from servanda.compliance import Zones, drawn
from servanda.vocabulary import resolve

if TYPE_CHECKING:
    import polars as pl


def zones_of(law: Law, named: Collection[str], table: "pl.DataFrame", known: "pl.DataFrame") -> "pl.Series":
    """One zone per row, or null: of those in which it surely lies the narrowest, which holds fewest of the rows.

    ``named``: the zones of the file, for bands that a clause draws around a line are nobody's name for a place; those
    put together from others are left out. Ties by the order of the file. ``known``: all facts, for zones that follow
    reported positions.
    """
    import polars as pl

    single = [zone for zone, shape in drawn(law).items() if zone in named and not shape.any_of]
    found = np.full(len(table), None, object)
    if single and len(table):
        point = table["lon"].is_not_null() & table["lat"].is_not_null()
        columns = {
            "lon": table["lon"].fill_null(np.nan).to_numpy(),
            "lat": table["lat"].fill_null(np.nan).to_numpy(),
            "radius_m": np.where(point.to_numpy(), table["radius_m"].fill_null(0.0).to_numpy(), 0.0),
            "begin": table["happened_from"].dt.epoch("us").to_numpy(),
            **{name: table[name] for name in ("place", "admin1", "admin2")},
            # What a zone follows is named by the agreement's own names.
            "table": known.with_columns(
                begin=pl.col("happened_from").dt.epoch("us"), who=resolve(law.names).column(known["actor"])
            ),
        }
        inside = {zone: surely for zone, (surely, _) in Zones(law, single).inside_all(columns).items()}
        # The narrowest is written last; of equal ones the first of the file.
        for _, back in sorted((-int(inside[zone].sum()), -at) for at, zone in enumerate(single)):
            found[inside[single[-back]]] = single[-back]
    return pl.Series("zone", found.tolist(), dtype=pl.String)
