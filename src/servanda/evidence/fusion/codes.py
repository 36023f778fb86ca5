"""The codes of fusion's refusals; each has its entry in docs/reference/refusals.md."""

from enum import StrEnum


class FusionCode(StrEnum):
    """What fusion can refuse a file or a table for."""

    NOT_DECISIONS = "FUS001"
    NO_SUCH_RULE_COLUMN = "FUS002"
    NO_CATEGORY = "FUS003"
