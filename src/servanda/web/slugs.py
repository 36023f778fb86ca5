"""The names of deeds as parts of messages and addresses."""

from typing import Final

#: Deeds that would be named as another is: each asks its own questions, so each has a name of its own.
_OWN: Final = {"humanitarian:access:answer": "aid-access-answer"}


def slug_of(deed: str) -> str:
    """A deed's name as part of a message: *incident:notice:send* is *notice-send*."""
    return _OWN.get(deed) or plain_slug(deed)


def plain_slug(deed: str) -> str:
    """The same without its area; two deeds may share it, and sheets printed before bear it."""
    return "-".join(deed.split(":")[1:]).replace("_", "-")
