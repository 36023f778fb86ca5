"""The messages of one plan or one question, by days: each as a sentence, who received it, whether its signature holds;
and what the calendar entered between them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from servanda import liaison as line
from servanda.access import Entry, part, text
from servanda.basis import Refusal
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.accounts import account_told
from servanda.web.mission.views.days import day_told, hour_told
from servanda.web.mission.views.lapses import latest_first
from servanda.web.mission.views.line import Told, receipt_told, receipt_word
from servanda.web.mission.views.sentences import Told as Said

_LAPSE = "liaison:lapse:record"


@dataclass(frozen=True, slots=True)
class MessageLine:
    """One signed message, or what the calendar entered, which has no unit and no signature. ``said``: it as a
    sentence; ``signature``: the message that says whether its signature holds; ``mine``: not received yet by the unit
    of who looks, ``receive``: the message of its receipt. ``sent``: as its sender states, ``entered``: when it was
    entered here; µs UTC."""

    id: str
    said: Said
    hour: str
    entered: int
    unit: str = ""
    sent: int = 0
    told: tuple[Told, ...] = ()
    signature: str = ""
    key: str = ""
    mine: bool = False
    receive: str = ""
    spoken: str = ""
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DayOfMessages:
    """One day's messages, the latest first."""

    name: str
    messages: tuple[MessageLine, ...]


def messages_by_day(
    scene: MissionScene, state: line.PlanFile | line.QuestionFile, entries: tuple[Entry, ...]
) -> tuple[DayOfMessages, ...]:
    """The messages of a file but the receipts, which stand beside what was received; latest first."""
    lines = _lines(scene, state, entries)
    return tuple(
        DayOfMessages(name, tuple(of_day)) for name, of_day in groupby(lines, lambda one: day_told(scene, one.entered))
    )


def _lines(
    scene: MissionScene, state: line.PlanFile | line.QuestionFile, entries: tuple[Entry, ...]
) -> Iterator[MessageLine]:
    arrived = {one.position: one for one in state.exchange.arrived}
    for _, entry in latest_first(enumerate(entries)):
        one = arrived.get(entry.position)
        if entry.deed == _LAPSE:
            said = account_told(scene, entry, entries)
            yield MessageLine(f"lapse-{entry.position}", said, hour_told(scene, entry.recorded), entry.recorded)
        elif one is not None and one.message.kind is not line.Kind.ACKNOWLEDGEMENT:
            yield _line(scene, state, one, account_told(scene, entry, entries))


def _line(scene: MissionScene, state: line.PlanFile | line.QuestionFile, one: line.Arrived, said: Said) -> MessageLine:
    now = scene.house.mission.now
    receipts = state.exchange.receipts_of(one.id)
    mine = any(each.unit == scene.person.unit and each.acknowledged is None for each in receipts)
    return MessageLine(
        one.id, said, hour_told(scene, one.recorded), one.recorded, one.message.sender, one.message.sent,
        tuple(receipt_told(each, now) for each in receipts), _signature(scene, one), one.signed.public.hex()[:16], mine,
        receipt_word(one.message.kind),
        line.spoken(one.message, _in_words(one.message)), _texts(one.signed),
    )  # fmt: skip


def _in_words(message: line.Message) -> str:
    """What is read out of a message beside who and to whom: what it is about, or its reason."""
    held = {**message.body, **part(message.body, "plan"), **part(message.body, "question")}
    return next((words for name in ("what", "why", "reason", "words", "note") if (words := text(held, name))), "")


def _texts(one: line.Signed) -> tuple[str, ...]:
    """The signed message as texts; none where it is too long for them."""
    try:
        return line.to_texts(one)
    except Refusal:
        return ()


def _signature(scene: MissionScene, one: line.Arrived) -> str:
    keys = [key for key in scene.house.mission.line_keys() if key.speaks_for(one.signed, one.position)]
    if not keys or not one.signed.holds:
        return "signature-not-proven"
    return "signature-holds-device" if keys[0].device else "signature-holds"
