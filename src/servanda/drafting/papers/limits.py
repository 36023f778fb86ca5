"""How much of a draft is read before it is refused; a person may raise each limit for a machine or a file."""

from dataclasses import dataclass, fields
from typing import Final

from servanda.basis import Place, Refusal, limit_set, setting_name
from servanda.drafting.papers.codes import DraftCode

MIB: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class DraftLimits:
    """Bounds on one draft; ``usual`` takes those set in the environment (``SERVANDA_LIMIT_DRAFT_BYTES`` …).

    ``draft_bytes``: as received. ``draft_unpacked_bytes``: all parts of a Word file, unpacked. ``draft_ratio``: one
    part unpacked to packed, looked at once it passes 16 MiB. ``draft_parts``: parts of a Word file.
    ``draft_passages``: paragraphs with text. ``draft_pages``: pages of a PDF. ``draft_seconds``: how long a PDF may
    be read.
    """

    draft_bytes: int = 128 * MIB
    draft_unpacked_bytes: int = 512 * MIB
    draft_ratio: int = 200
    draft_parts: int = 5_000
    draft_passages: int = 100_000
    draft_pages: int = 3_000
    draft_seconds: int = 60

    @classmethod
    def usual(cls) -> "DraftLimits":
        """The defaults, save for what is set in the environment; refuses (BAS030) a setting that is no number."""
        usual = cls()
        return cls(**{one.name: limit_set(one.name, getattr(usual, one.name)) for one in fields(cls)})


def over(code: DraftCode, why: str, limit: str, value: int, name: str) -> Refusal:
    """The refusal of a draft that passes a limit, naming the setting that raises it."""
    remedy = (
        f"leave out what is not the agreement's text; if the file is sound, set {setting_name(limit)} above {value}"
    )
    return Refusal(code, why, remedy, Place(name))
