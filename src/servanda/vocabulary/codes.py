"""The codes of this package's refusals; each has its entry in docs/reference/refusals.md."""

from enum import StrEnum


class VocabularyCode(StrEnum):
    """What a word can be refused for."""

    UNKNOWN_ACT = "VOC001"
    UNKNOWN_WEAPON = "VOC002"
    UNKNOWN_CROSSWALK = "VOC003"
    BAD_PATTERN = "VOC004"
    AMBIGUOUS_NAME = "VOC005"
    A_VERDICT = "VOC006"
    UNKNOWN_SOURCE_CODE = "VOC007"
