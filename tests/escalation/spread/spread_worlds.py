"""Small tables of acts, made by hand or drawn by Hypothesis."""

from datetime import date, timedelta

import polars as pl
from hypothesis import strategies as st

from servanda.basis import content_hash

BEGIN = date(2021, 1, 1)
Row = tuple[str, float, float, str, str | None, str | None]


def table(rows: list[Row]) -> pl.DataFrame:
    """Acts from (ISO date, lon, lat, source, side, other side), each of one death, exactly placed."""
    return pl.DataFrame(
        {
            "id": [content_hash(repr((number, row[:4])).encode())[:16] for number, row in enumerate(rows)],
            "day": [date.fromisoformat(row[0]) for row in rows],
            "act": ["fire"] * len(rows),
            "lon": [row[1] for row in rows],
            "lat": [row[2] for row in rows],
            "radius_m": [1_000.0] * len(rows),
            "deaths": [1.0] * len(rows),
            "area": [f"area {int(row[1])}" for row in rows],
            "source": [row[3] for row in rows],
            "side_1": [row[4] for row in rows],
            "side_2": [row[5] for row in rows],
        },
        schema_overrides={"side_1": pl.String, "side_2": pl.String},
    )


def drawn_rows() -> st.SearchStrategy[list[Row]]:
    """Up to forty acts of two sources between four names in a few cells over five months."""
    name = st.sampled_from(["reds", "blues", "greens", "greys", None])
    one = st.tuples(
        st.integers(0, 149).map(lambda n: (BEGIN + timedelta(days=n)).isoformat()),
        st.integers(0, 5).map(lambda n: 20.05 + n / 10),
        st.integers(0, 3).map(lambda n: 40.05 + n / 10),
        st.sampled_from(["paper", "radio"]),
        name,
        name,
    )
    return st.lists(one, min_size=1, max_size=40)
