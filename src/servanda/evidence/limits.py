"""How much of an input is read before it is refused; every limit is an argument with a stated default."""

from dataclasses import dataclass, replace
from typing import Any, Final

from servanda.basis import limit_set, setting_name

MIB: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on one input; ``usual`` takes those that a person may raise from the environment.

    ``file_bytes``: as received. ``text_bytes``: after decompression. ``ratio``: text to compressed bytes,
    looked at once the text passes 16 MiB (deflate can reach 1,032; event archives stay under 30).
    ``record_bytes``: one row. ``bad_quotes``: rows with stray quotes before the file counts as no table.
    ``batch_bytes``: text per batch. ``hand_kept_bytes`` and ``hand_kept_rows``: a chronology.
    ``whole_bytes``: forms, alerts, shapes, workbooks and lists in JSON, decompressed. ``within``: west,
    south, east, north in degrees; points outside are refused. ``known_by_us``: nothing can have been known after
    this instant, microseconds UTC.
    """

    file_bytes: int = 4096 * MIB
    text_bytes: int = 8192 * MIB
    ratio: int = 200
    record_bytes: int = MIB
    bad_quotes: int = 1_000
    batch_bytes: int = 32 * MIB
    hand_kept_bytes: int = 20 * MIB
    hand_kept_rows: int = 200_000
    whole_bytes: int = 256 * MIB
    within: tuple[float, float, float, float] | None = None
    known_by_us: int | None = None

    @classmethod
    def usual(cls) -> "Limits":
        """The defaults, save for what is set in the environment; refuses (BAS030) a setting that is no number."""
        usual = cls()
        raised: dict[str, Any] = {name: limit_set(name, getattr(usual, name)) for name in _RAISED}
        return replace(usual, **raised)


#: The limits that make sense to raise for a sound input.
_RAISED: Final = (
    "file_bytes",
    "text_bytes",
    "ratio",
    "record_bytes",
    "hand_kept_bytes",
    "hand_kept_rows",
    "whole_bytes",
)


def raise_it(limit: str, value: int) -> str:
    """How to raise a limit, for a remedy: the setting in the environment, and what it stands at."""
    return f"set {setting_name(limit)} above {value}"
