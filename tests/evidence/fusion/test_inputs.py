"""The same line of two files of one source is two reports."""

from datetime import UTC, datetime

import polars as pl

from servanda.evidence import conform, fuse


def test_rows_are_counted_within_their_file() -> None:
    day = datetime(2020, 6, 3, tzinfo=UTC)
    table = conform(
        pl.DataFrame(
            {
                "id": ["00000000000000a1", "00000000000000b2"],
                "kind": "event",
                "act": ["fire.artillery", "fire.mortar"],
                "happened_from": [day, day],
                "happened_to": [day.replace(hour=23), day.replace(hour=23)],
                "lon": [37.5, 39.0],
                "lat": [47.5, 49.0],
                "radius_m": [500.0, 500.0],
                "origin": "human-coded news",
                "source": "one list",
                "row": [2, 2],
                "input": ["a" * 16, "b" * 16],
            }
        )
    )
    assert fuse(table, None).reports_in == 2
    assert fuse(table.with_columns(input=pl.lit("a" * 16)), None).reports_in == 1
