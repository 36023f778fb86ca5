"""A message that came by radio, SMS or e-mail, as an entry of the duty log to be looked over before it is entered."""

from dataclasses import dataclass, replace
from enum import StrEnum

from servanda.basis import Refusal
from servanda.liaison import unchecked
from servanda.mechanism import Channel, DutyEntry, from_message
from servanda.operations.mission.letters import looks_like_letter, read_letter


class Check(StrEnum):
    """Whether a message has check letters behind it, and whether they fit."""

    NONE = "none"
    FITS = "fits"
    FAILS = "fails"


@dataclass(frozen=True, slots=True)
class MessageHeard:
    """What is proposed: an entry; whether its check letters fit; what was attached and is left out."""

    entry: DutyEntry
    check: Check = Check.NONE
    left_out: tuple[tuple[str, str, int], ...] = ()


def hear(data: bytes, channel: Channel, zone: str = "") -> MessageHeard:
    """A message as an entry to confirm; an e-mail is told by its headers. Refuses an empty one, or none (MIS170).

    ``zone``: of the hours that duty logs tell.
    """
    if channel is Channel.EMAIL and looks_like_letter(data):
        letter = read_letter(data)
        entry = from_message(letter.told(), Channel.EMAIL)
        return MessageHeard(replace(entry, at=letter.sent), left_out=letter.left_out)
    text = data.decode("utf-8", "replace").strip()
    if any(one < " " and not one.isspace() for one in text):
        raise Refusal("MIS170", "what came is no text", "paste its words alone, without what is attached")
    if not text:
        raise Refusal("MIS170", "nothing came", "paste the message, or choose its file")
    body, check = _checked(text)
    return MessageHeard(from_message(body, channel, zone), check)


def _checked(text: str) -> tuple[str, Check]:
    """The text without its check letters, where it has some: ``=`` and four letters at its very end."""
    _, mark, letters = text.rpartition("=")
    if not mark or len(letters.strip()) != 4 or not letters.strip().isalnum():
        return text, Check.NONE
    try:
        return unchecked(text), Check.FITS
    except Refusal:
        return text, Check.FAILS
