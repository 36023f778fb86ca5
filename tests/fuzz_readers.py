"""The fuzz target of every reader: bytes in; out come facts and refusals that account for all rows, or a Refusal.

Hypothesis calls it in the tests; `python tests/fuzz_readers.py` runs it under atheris where that is installed.
"""

import io
import sys
from collections.abc import Sequence
from pathlib import Path

from servanda.basis import Refusal
from servanda.evidence import SCHEMA, Limits, all_readers, read_all

LIMITS = Limits(text_bytes=4_000_000, record_bytes=20_000, bad_quotes=20)


def feed(reader: str, content: bytes, beside: Sequence[Path] = ()) -> int:
    """Rows read; raises only where the reader breaks its promise. ``beside``: files that explain the input."""
    try:
        batch = read_all(io.BytesIO(content), reader=reader, name="fuzz", limits=LIMITS, beside=beside)
    except Refusal as refusal:
        assert all(reason.code and reason.why and reason.remedy for reason in refusal.reasons)
        own = {"fuzz", *map(str, beside)}
        assert refusal.place.file in own or refusal.code.startswith("EVD003")
        return 0
    assert batch.accounted, batch
    assert batch.facts.schema == SCHEMA
    assert (batch.facts["happened_to"] > batch.facts["happened_from"]).all()
    assert batch.facts["id"].is_unique().all()
    assert (batch.refusals["excerpt"].str.len_chars() <= 120).all()
    return batch.rows_read


def everything(content: bytes) -> None:
    """The same bytes to every reader."""
    for name in all_readers():
        feed(name, content)


if __name__ == "__main__":
    import atheris  # type: ignore[import-not-found]

    atheris.Setup(sys.argv, everything)
    atheris.Fuzz()
