"""How a message becomes a draft of an entry: once, signed, to those it is for."""

from collections.abc import Iterable, Mapping
from typing import Final

from servanda.access import JSON, DataClass, Draft, part, text
from servanda.basis import HOUR, Refusal
from servanda.liaison.exchange import Exchange
from servanda.liaison.messages import Hand, Kind, Message, Signed, UnitKey, by_key_in_force, read_signed, signed

#: How far a sender's clock may run ahead of ours.
AHEAD: Final = HOUR

_DEEDS: Final[Mapping[Kind, str]] = {
    Kind.PLAN: "liaison:plan:give",
    Kind.CHANGE: "liaison:plan:change",
    Kind.WITHDRAWAL: "liaison:plan:withdraw",
    Kind.OBJECTION: "liaison:plan:object",
    Kind.ACTUAL: "liaison:actual:report",
    Kind.QUESTION: "liaison:question:ask",
    Kind.ANSWER: "liaison:question:answer",
    Kind.CALL: "liaison:call:log",
    Kind.TEST_ANSWER: "liaison:test:answer",
}


def deed_of(message: Message) -> str:
    """The deed a message is entered as."""
    if message.kind is Kind.ACKNOWLEDGEMENT:
        question = text(message.body, "file") == "question"
        return "liaison:question:acknowledge" if question else "liaison:plan:acknowledge"
    return _DEEDS[message.kind]


def draft_of(one: Signed) -> Draft:
    """A signed message as a draft; its id is the draft's key, so that it is entered once however often it comes."""
    message = one.message
    return Draft(
        deed=deed_of(message),
        about=message.about,
        data_class=DataClass.MECHANISM,
        content=one.content(),
        to=message.to,
        happened=message.sent,
        key=message.id,
    )


def sent(kind: Kind, line: str, about: str, to: Iterable[str], body: Mapping[str, JSON], hand: Hand, now: int) -> Draft:
    """A message written now, signed (LIA001); refuses one that is for nobody (LIA002)."""
    recipients = tuple(dict.fromkeys(unit for unit in to if unit != hand.unit))
    if not recipients or not line or not about:
        raise Refusal("LIA002", "the message is for nobody, or belongs to no line or file", "say whom it is for")
    return draft_of(signed(Message(line, about, kind, hand.unit, recipients, now, body), hand))


def own_file(state: Exchange, sender: str, unit: str) -> None:
    """Refuses (LIA003) what somebody else's file does not allow."""
    if not sender or sender != unit:
        raise Refusal(
            "LIA003",
            "this file was begun by another unit, or its beginning is not here",
            "object, ask or answer in its place; only who gave a notice changes it, withdraws it or reports on it",
        )


def acknowledge(state: Exchange, message: str, hand: Hand, now: int) -> Draft:
    """The signed receipt of one message. It says that the message was received and nothing more.

    Refuses: no such message, or not sent to the hand's unit (LIA004), acknowledged already (LIA005).
    """
    found = state.message(message)
    receipt = next((one for one in state.receipts_of(message) if one.unit == hand.unit), None)
    if found is None or receipt is None:
        raise Refusal(
            "LIA004", "there is no such message to this unit in the file", "acknowledge a message your unit received"
        )
    if receipt.acknowledged is not None:
        raise Refusal("LIA005", "this message is acknowledged already", "nothing is left to do")
    asks = found.message.kind in (Kind.QUESTION, Kind.ANSWER)
    body: dict[str, JSON] = {"message": message, "file": "question" if asks else "plan"}
    return sent(Kind.ACKNOWLEDGEMENT, state.line, state.about, state.others(hand.unit), body, hand, now)


def received(content: Mapping[str, JSON], line: str, keys: Iterable[UnitKey], now: int) -> Draft:
    """What came from the other server, as a draft of the entry it becomes here.

    Refuses: no signed message (LIA006), of another line (LIA007), not signed with a key its sender had in force, or
    altered (LIA008), sent more than an hour from now (LIA009).
    """
    one = read_signed(content)
    if one is None or not part(content, "message"):
        raise Refusal("LIA006", "this is no signed message of the line", "ask for it again")
    if one.message.line != line:
        raise Refusal("LIA007", "the message belongs to another line", "take it to the server of its line")
    if not by_key_in_force(one, keys):
        raise Refusal(
            "LIA008",
            "the message was altered, or is not signed with a key its sender had in force when it was sent",
            "ask the sender by another way whether it is theirs",
        )
    if one.message.sent > now + AHEAD:
        raise Refusal("LIA009", "the message says it was sent in the future", "compare the clocks of both servers")
    return draft_of(one)
