"""What a reader of one format is; a new format is one file in ``readers/`` with such a class."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from servanda.evidence.report import Report
from servanda.evidence.source import Source

if TYPE_CHECKING:
    from servanda.evidence.batch import Batch


@runtime_checkable
class Reader(Protocol):
    """Reads one format.

    ``extra``: the optional install it needs, "" for none. ``source``: what the format's publisher is
    known to say of itself, used when the caller names no source. ``read`` refuses a whole input by
    raising Refusal; a bad row goes to the batch's refusals.
    """

    name: str
    title: str
    media_types: tuple[str, ...]
    extensions: tuple[str, ...]
    extra: str
    source: Source

    def looks_like(self, head: bytes) -> bool:
        """Whether text that begins so is of this format; a parquet file's head is its columns as csv."""
        ...

    def read(self, report: Report, source: Source) -> Iterator["Batch"]:
        """The report's facts and refused rows, in batches of bounded size."""
        ...
