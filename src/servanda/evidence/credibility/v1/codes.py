"""The codes of credibility's refusals; each has its entry in docs/reference/refusals-credibility.md."""

from enum import StrEnum


class CredibilityCode(StrEnum):
    """What a grade, a list of answers or a file of rates can be refused for."""

    NOT_A_GRADE = "CRE001"
    NO_ANSWERS = "CRE002"
    BAD_ANSWER = "CRE003"
    NOT_RATES = "CRE004"
