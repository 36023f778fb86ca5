"""The codes of refused drafts, one enum; each has its entry in docs/reference/refusals-drafting.md."""

from enum import StrEnum


class DraftCode(StrEnum):
    """What a draft, or a note to be put into one, can be refused for."""

    UNKNOWN_FORMAT = "DRF001"
    TOO_LARGE = "DRF002"
    DAMAGED = "DRF003"
    PASSWORD = "DRF004"
    OTHER_FORMAT = "DRF005"
    EMPTY = "DRF006"
    SCANNED = "DRF007"
    EXPANDS_TOO_MUCH = "DRF008"
    UNSAFE_XML = "DRF009"
    NOT_INSTALLED = "DRF010"
    TOO_LONG = "DRF011"
    NO_ROOM_FOR_COMMENTS = "DRF012"
    NO_SUCH_PASSAGE = "DRF013"
    GAVE_UP = "DRF014"
