"""Facts written by hand for stories about incidents."""

from datetime import UTC, datetime, timedelta
from typing import Any

import polars as pl

from servanda.evidence import conform

DAY = timedelta(days=1)


def facts(*rows: dict[str, Any]) -> pl.DataFrame:
    """Facts from rows of: source, on (day of February 2015), at (lat, lon); more columns as they are."""
    made = []
    for number, row in enumerate(rows):
        row = dict(row)
        on, at, killed = row.pop("on"), row.pop("at"), row.pop("killed", None)
        begin = datetime(2015, 2, 1, tzinfo=UTC) + (on - 1) * DAY
        event = {
            "kind": "event", "act": "fire.artillery", "happened_from": begin, "happened_to": begin + DAY,
            "origin": "human-coded news", "row": number + 2, **row,
        }  # fmt: skip
        if at is not None:
            event |= {"lat": at[0], "lon": at[1]}
        made.append(event)
        if killed is not None:
            count = {"kind": "measure", "act": "casualties.killed", "quantity_milli": killed * 1000, "unit": "persons"}
            made.append({**event, **count})
    table = pl.DataFrame(made, infer_schema_length=None)
    return conform(table.with_columns(pl.col("happened_from", "happened_to").cast(pl.Datetime("us", "UTC"))))


HERE, NEAR, FAR = (48.50, 37.90), (48.51, 37.91), (44.0, 33.0)
