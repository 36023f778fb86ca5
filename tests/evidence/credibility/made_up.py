"""Reports of made-up incidents, and random ones."""

from datetime import UTC, datetime
from typing import Any

import polars as pl
from hypothesis import strategies as st

from servanda.evidence import conform
from servanda.vocabulary import resolve

NAMES = resolve({"North*": "north", "South*": "south"})
_DAY = datetime(2021, 3, 1, tzinfo=UTC)


def facts(*rows: dict[str, Any]) -> pl.DataFrame:
    """Facts of one incident ``i1`` unless a row says otherwise: shelling, told by a newspaper."""
    plain = {
        "kind": "event",
        "act": "fire.artillery",
        "happened_from": _DAY,
        "happened_to": _DAY.replace(hour=12),
        "origin": "human-coded news",
        "source": "paper",
        "incident": "i1",
    }
    whole = [plain | row for row in rows]
    columns = list(dict.fromkeys(key for row in whole for key in row))
    return conform(pl.DataFrame([{key: row.get(key) for key in columns} for row in whole], infer_schema_length=None))


_ROW = st.fixed_dictionaries(
    {
        "incident": st.sampled_from(["i1", "i1", "i2", None]),
        "origin": st.sampled_from(["monitor", "authority", "party", "human-coded news", "machine-coded news"]),
        "source": st.sampled_from(["mission", "paper", "agency", "north-office", "south-office"]),
        "said_by": st.sampled_from([None, None, "North spokesman", "South spokesman", "a doctor"]),
        "actor": st.sampled_from([None, "North", "South"]),
        "act": st.sampled_from(["fire.artillery", "weapons.hand-over", "statement.responsibility-denied"]),
        "kind": st.sampled_from(["event", "act", "measure"]),
        "reliability": st.sampled_from([None, None, *"ABCDEF"]),
        "credibility": st.sampled_from([None, None, 1, 2, 3, 4, 5, 6]),
        "status": st.sampled_from([None, None, "not confirmed", "withdrawn", "disputed"]),
        "note": st.sampled_from([None, "shelling", "An outpost near the bridge was shelled from the north at dawn."]),
    }
)
#: Lists of reports.
ROWS = st.lists(_ROW, min_size=1, max_size=9)
