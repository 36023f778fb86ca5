"""Words of the trade that a file of the mechanism is told in; closed lists, each value as it is kept."""

from enum import StrEnum


class Status(StrEnum):
    """Where a matter stands in the procedure."""

    ALLEGED = "alleged"
    UNDER_INQUIRY = "under inquiry"
    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not confirmed"
    DISPUTED = "disputed"
    WITHDRAWN = "withdrawn"


class Outcome(StrEnum):
    """What else a finding may come to; none of it is a missing value."""

    ACCESS_REFUSED = "access refused"
    NOT_ATTRIBUTABLE = "not attributable"
    EXCEPTION_CLAIMED = "exception claimed"


class Verification(StrEnum):
    """What the check of a report came to, apart from who did it."""

    VERIFIED = "verified"
    NOT_VERIFIED = "not verified"
    COULD_NOT = "could not be verified"


class Breach(StrEnum):
    """Whether what happened breaks the agreement; a fact may be confirmed and be none."""

    YES = "breach"
    NO = "no breach"
    OPEN = "cannot say"


class Severity(StrEnum):
    """How grave it was; says nothing of intent."""

    UNSAID = ""
    TECHNICAL = "technical"
    MINOR = "minor"
    MAJOR = "major"
    GRAVE = "grave"


class Intent(StrEnum):
    """Whether it was meant; says nothing of how grave it was."""

    UNSAID = ""
    ACCIDENTAL = "accidental"
    UNDISCIPLINED = "undisciplined unit"
    LOCAL = "local initiative"
    ORDERED = "ordered"
    CANNOT_SAY = "cannot say"


class Confidence(StrEnum):
    """How sure an attribution is, in words; figures stand only where the text states one."""

    UNSAID = ""
    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


class AttributedTo(StrEnum):
    """To whom an act is attributed."""

    UNSAID = ""
    PARTY = "party"
    SUB_UNIT = "sub-unit of a party"
    NON_SIGNATORY = "non-signatory force"
    NOBODY = "not attributable"


class Channel(StrEnum):
    """How word of something came."""

    UNSAID = ""
    PARTY = "party"
    PUBLIC = "public"
    ORGANISATION = "organisation"
    PATROL = "patrol"
    SENSOR = "sensor"
    PHONE = "phone"
    RADIO = "radio"
    SMS = "SMS"
    EMAIL = "e-mail"
    PAPER = "paper"
    IN_PERSON = "in person"


class Urgency(StrEnum):
    """How soon the mechanism looks at it."""

    NORMAL = "normal"
    URGENT = "urgent"


class Course(StrEnum):
    """What triage decides is done with a file."""

    TAKE_UP = "take up"
    NOTE_ONLY = "note only"
    SET_ASIDE = "set aside"


class DelayReason(StrEnum):
    """Why the parties are told later; the words of it are an entry of their own."""

    UNSAID = ""
    SITE = "safety of a site"
    PERSON = "safety of a person"


class AccessReply(StrEnum):
    """What became of a request for access."""

    UNSAID = ""
    GIVEN = "given"
    REFUSED = "refused"
    DELAYED = "delayed"


class Choice(StrEnum):
    """A vote."""

    UNSAID = ""
    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"


class ReviewResult(StrEnum):
    """What a review comes to."""

    UNSAID = ""
    UPHELD = "upheld"
    CHANGED = "changed"
    SENT_BACK = "sent back"


class Fulfilment(StrEnum):
    """How far something promised or set was done."""

    UNSAID = ""
    DONE = "done"
    PARTLY = "partly done"
    NOT_DONE = "not done"


class PublicationResult(StrEnum):
    """What is decided of a publication."""

    UNSAID = ""
    PUBLISH = "publish"
    HOLD = "hold back"
    NEVER = "do not publish"


class ReferralKind(StrEnum):
    """Whom a referral marker is for; nothing else is kept of it."""

    UNSAID = ""
    SURVIVOR = "survivor of sexual violence"
    CHILD = "child"


class Step(StrEnum):
    """A step of the procedure, in its order; the value is also the name of its clock in an agreement file."""

    REGISTER = "register"
    TRIAGE = "triage"
    NOTIFY = "notify"
    ACKNOWLEDGE = "acknowledge"
    REPLY = "reply"
    INQUIRY = "inquiry"
    TASK = "task"
    APPEAR = "appear"
    ACCESS = "access"
    VISIT = "visit"
    REPORT = "report"
    FINDING = "finding"
    VOTE = "vote"
    REVIEW = "review"
    RECOMMENDATION = "recommendation"
    PROMISE = "promise"
    RESPONSE = "response"
    PUBLICATION = "publication"


class DueStanding(StrEnum):
    """How something owed stands."""

    DUE = "due"
    OVERDUE = "overdue"
    DONE = "done"
    DONE_LATE = "done late"


class StepStanding(StrEnum):
    """How a step of a file's track stands; *not shown*: the viewer sees a part, and it is the mechanism's affair."""

    NOT_YET = "not yet"
    OPEN = "open"
    DONE = "done"
    LAPSED = "lapsed"
    SKIPPED = "skipped"
    NOT_SHOWN = "not shown"
