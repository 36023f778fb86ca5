"""The words of the guard. None of them is a number, and nothing here can hold one."""

from enum import StrEnum


class Alternative(StrEnum):
    """What an incident may have been."""

    ACCIDENT = "accident"
    OWN_UNIT = "a unit on its own"
    THIRD_ACTOR = "a third actor"
    MISREAD = "a misread signal"
    INTENDED = "intended"


class Standing(StrEnum):
    """Whether an alternative is still open. *Disputed*: something would exclude it, and something else denies that."""

    NOT_EXCLUDED = "not excluded"
    EXCLUDED = "excluded"
    DISPUTED = "disputed"


class Found(StrEnum):
    """What is already there of one incident, as the table of rules names it."""

    CLAIMED_MEANT = "a side says it was its own and meant"
    CLAIMED_NOT_MEANT = "a side says it was its own and not meant"
    CLAIMED = "a side says it was its own"
    DENIED = "a side says it was not its own"
    CLAIMED_BY_THIRD = "somebody outside the agreement says it was theirs"
    ATTRIBUTED = "a body finds who acted"
    FINDING_DISPUTED = "a finding is disputed"
    FOUND_ACCIDENTAL = "a body finds an accident"
    FOUND_OWN_UNIT = "a body finds a unit on its own"
    FOUND_ORDERED = "a body finds an order"
    CONFIRMED_ON_SITE = "a body visited and confirmed what happened"
    VISITED = "a body visited"
    ACCESS_REFUSED = "a visit was refused"
    SEEN_TWICE = "sources of different kinds report it"
    NOTIFIED = "an activity there was notified beforehand"
    THIRD_SEEN = "somebody outside the agreement was seen nearby"
    UNWATCHED = "nobody could watch there"
    WATCH_NOT_TOLD = "nobody tells who could watch there"
    DISCIPLINED = "a side acted against its own members"


class Holder(StrEnum):
    """Who could supply a piece of evidence."""

    SIDE = "each side that may have acted"
    OTHER_SIDE = "the other sides"
    BODY = "the bodies that watch such acts"
    VISIT = "a joint visit"
    THIRD = "third sources"
