"""What the writer of a parquet facts table vouches for, so that a reader need not look at every fact to find it out.

The words stand among the file's own notes (key-value metadata), with a digest of the file's whole footer, which tells
where each part of each column stands, how long it is, what is least and greatest in it, and which program wrote it.
Another program that writes the table anew, in part, in another order or with other values, makes another footer: the
words hold no longer, even where it copies them. They are no seal: whoever means to can vouch for what is not so.
"""

import io
import json
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

import polars as pl

if TYPE_CHECKING:
    from servanda.evidence.report import Report

_NOTE: Final = "servanda.vouched"
_BLANK: Final = "0" * 64
_END: Final = 8
_MAGIC: Final = b"PAR1"
_HASH: Final = "^[0-9a-f]{16}$"
#: Facts that agree in these are readings of one row about one time.
_ONE_ROW: Final = ("source", "input", "row", "happened_from", "happened_to", "recorded")
_IN_ORDER: Final = ("happened_from", "happened_to", "id")


@dataclass(frozen=True, slots=True)
class Vouched:
    """What holds of all facts of a file.

    ``distinct``: no id comes twice, and each is a content hash. ``alone``: each tells of an incident of its own, and
    takes no other's place. ``ordered``: they stand in order of begin, end and id. ``prompt``: none was recorded later
    than it was over. ``lasts``: how long each lasted, µs, where all lasted as long. ``alike``: the columns in which
    all say the same.
    """

    distinct: bool
    alone: bool
    ordered: bool
    prompt: bool
    lasts: "int | None"
    alike: tuple[str, ...]


def vouched_parquet(facts: pl.DataFrame) -> bytes:
    """A facts table as a parquet file with what is vouched for; in order of time where each fact stands alone.

    Of another table, such as one of incidents, nothing is vouched for.
    """
    held = io.BytesIO()
    if not {*_ONE_ROW, *_IN_ORDER} <= set(facts.columns):
        facts.write_parquet(held)
        return held.getvalue()
    if _alone(facts):
        facts = facts.sort(_IN_ORDER)
    note = json.dumps({**asdict(vouch(facts)), "footer": _BLANK})
    facts.write_parquet(held, metadata={_NOTE: note})
    whole = held.getbuffer()
    footer = bytes(whole[len(whole) - _END - _length(bytes(whole[-_END:])) : -_END])
    at = len(whole) - _END - len(footer) + footer.index(_BLANK.encode(), footer.index(_NOTE.encode()))
    whole[at : at + len(_BLANK)] = sha256(footer).hexdigest().encode()
    del whole
    return held.getvalue()


def vouched(report: "Report") -> "Vouched | None":
    """What the writer of a parquet file vouches for; None where nobody does, or the file is not as it was written."""
    try:
        where = report.parquet()
        with where.open("rb") if isinstance(where, Path) else where as file:
            return _read(file)
    except (OSError, ValueError, KeyError, TypeError, pl.exceptions.PolarsError):
        return None


def vouch(facts: pl.DataFrame) -> Vouched:
    """What holds of all these facts; looks at each."""
    alone = _alone(facts)
    first, lasts = facts.head(1), (facts["happened_to"] - facts["happened_from"]).dt.total_microseconds()
    return Vouched(
        distinct=bool(facts["id"].str.contains(_HASH).all()) and facts["id"].n_unique() == len(facts),
        alone=alone,
        ordered=_ordered(facts),
        prompt=bool((facts["recorded"] <= facts["happened_to"]).all()),
        lasts=lasts[0] if len(facts) and bool((lasts == lasts[0]).all()) else None,
        alike=tuple(
            name
            for name in facts.columns
            if len(facts) and facts.select(pl.col(name).eq_missing(pl.lit(first[name])).all()).item()
        ),
    )


def _alone(facts: pl.DataFrame) -> bool:
    """Whether each fact tells of an incident of its own: names none, and shares its source row with no other."""
    if any(facts[name].null_count() < len(facts) for name in ("incident", "revises") if name in facts.columns):
        return False
    rows = facts.select(_ONE_ROW).filter(pl.col("row").is_not_null())
    return rows["row"].n_unique() == len(rows) or rows.n_unique() == len(rows)


def _ordered(facts: pl.DataFrame) -> bool:
    begin, end, id_ = (pl.col(name) for name in _IN_ORDER)
    before = [one.shift(1) for one in (begin, end, id_)]
    later = (begin > before[0]) | (
        (begin == before[0]) & ((end > before[1]) | ((end == before[1]) & (id_ >= before[2])))
    )
    return bool(facts.slice(0).select(later.slice(1).all()).item())


def _length(end: bytes) -> int:
    """How long the footer is, by the last eight bytes of the file."""
    if end[4:] != _MAGIC:
        raise ValueError(end)
    return int.from_bytes(end[:4], "little")


def _read(file: BinaryIO) -> "Vouched | None":
    size = file.seek(0, io.SEEK_END)
    file.seek(size - _END)
    length = _length(file.read(_END))
    file.seek(size - _END - length)
    footer = file.read(length)
    file.seek(0)
    notes = pl.read_parquet_metadata(file)
    if _NOTE not in notes:
        return None
    told = json.loads(notes[_NOTE])
    digest = told.pop("footer").encode()
    if len(digest) != len(_BLANK) or sha256(footer.replace(digest, _BLANK.encode())).hexdigest().encode() != digest:
        return None
    return Vouched(**(told | {"alike": tuple(told["alike"])}))
