"""Why a phone's call is refused; each code has its row in docs/reference/refusals-phones.md."""

from enum import StrEnum


class PhoneCode(StrEnum):
    """Codes of refusals, by what is wrong."""

    NO_XML = "PHO001"
    NO_INSTANCE = "PHO002"
    OTHER_FORM = "PHO003"
    TOO_MANY = "PHO004"
    TOO_LARGE = "PHO005"
    STRANGE_NAME = "PHO006"
    OTHER_CONTENT = "PHO007"
    NO_PICTURE = "PHO008"
    INCOMPLETE = "PHO009"
    NOT_ENROLLED = "PHO010"
    WORD_UNFIT = "PHO011"
    NO_PHONE_ROLE = "PHO012"
    NO_HEADER = "PHO013"
    MOST_PHONES = "PHO014"
    IN_CLEAR = "PHO015"
    TOO_OFTEN = "PHO016"
    TAKEN_ALREADY = "PHO020"
    NO_REPORT = "PHO021"
    STILL_SEALED = "PHO022"
    NOT_OPENED = "PHO030"
    NO_KEY = "PHO031"
    TEXT_UNFIT = "PHO040"
