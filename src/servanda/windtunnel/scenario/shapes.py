"""The parts of a scenario file as they may be written; everything may be left out but what it is about."""

from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, BeforeValidator, Field

from servanda.agreement import Identifier, Name, OneOrMore, OrShort, Source, file_shape
from servanda.windtunnel.scenario.value import Shape, Value
from servanda.windtunnel.scenario.written import Chance, Days, Times, Worth

Exists = Literal["yes", "no", "as the agreement"]
#: How a body watches, as in the agreement; and, where no body does, the other side by itself.
OWN_EYES = "own-eyes"
WatchedBy = Literal[
    "presence", "patrol", "camera", "drone", "satellite", "radar", "inspection", "records", "reports", "own-eyes"
]


def _whole(value: Value) -> Value:
    if value.shape is not Shape.FIXED or value.a != int(value.a) or value.a < 1:
        raise ValueError("a whole number of days stands here, such as '365 days'; it is no spread")
    return value


WholeDays = Annotated[Days, AfterValidator(_whole)]


@file_shape
class ActorPart:
    """What one participant is taken to want, to fear and to control.

    Outcomes are of one period, on a scale on which restraint by both is 1 and breakdown 0.
    """

    restraint: Worth | None = Field(default=None, description="its worth when both keep")
    temptation: Worth | None = Field(default=None, description="its worth when it contravenes and the other keeps")
    breakdown: Worth | None = Field(default=None, description="its worth when nobody keeps")
    betrayed: Worth | None = Field(default=None, description="its worth when it keeps and the other contravenes")
    patience: Chance | None = Field(default=None, description="what the next period counts against this one")
    trust: Chance | None = Field(default=None, description="how likely it holds the other side to be sincere")
    audience_cost: Worth | None = Field(default=None, description="what it loses at home at each alarm against it")
    command_control: Chance | None = Field(default=None, description="the share of its forces that do as told")
    resolve: Chance | None = Field(default=None, description="the chance that it answers an alarm that stands")
    means: Times | None = Field(default=None, description="what its answer can inflict; 1 is even")
    misjudges: Chance | None = Field(default=None, description="the chance that it errs about its own interest")
    bad_faith_gain: Times | None = Field(
        default=None, description="how many times as much a breach gains it, insincere"
    )
    withholds: Chance | None = Field(default=None, description="the chance that, insincere, it withholds a given duty")
    reading: Chance | None = Field(
        default=None, description="the chance that it stands on its own reading of the order"
    )
    heeds: Chance | None = Field(
        default=None, description="how far it answers the fewer alarms the more it has come to trust, and the reverse"
    )


@file_shape
class ClausePart:
    """What is taken of one clause: what a breach gains, how often it happens unmeant, how it is seen."""

    gain: Times | None = Field(default=None, description="its gain as a multiple of temptation less restraint")
    accident_rate: Chance | None = Field(default=None, description="chance a day of a breach nobody ordered")
    opportunity: Chance | None = Field(default=None, description="chance a day that whoever is tempted can")
    false_alarm_rate: Chance | None = Field(default=None, description="chance a day; else from how it is watched")
    detection: Chance | None = Field(default=None, description="chance that a breach is seen; else likewise")
    delay: Days | None = Field(default=None, description="days until it is known; else likewise")
    performance_delay: Days | None = Field(default=None, description="mean days it takes to perform it")


@file_shape
class MethodPart:
    """What one way of watching is worth."""

    detection: Chance | None = Field(default=None, description="chance that one breach is seen where it watches")
    delay: Days | None = Field(default=None, description="days until what was seen is known")
    false_alarm: Chance | None = Field(default=None, description="chance a day that a breach is seen and was none")


@file_shape
class SpoilerPart:
    """Somebody outside the agreement, or inside a party, who would have it fail."""

    who: Name
    against: Identifier = Field(description="the party attacked")
    blamed_on: Identifier = Field(description="the party that is held to be behind it")
    rate_if_sincere: Chance | None = Field(default=None, description="chance a day, if the blamed party is sincere")
    rate_if_insincere: Chance | None = Field(default=None, description="chance a day, if it is not")
    laid: Chance | None = Field(
        default=None, description="the chance that an attack is laid at the blamed party's door"
    )


@file_shape
class LiaisonPart:
    """The line between commanders."""

    exists: Exists = "as the agreement"
    clears: Chance | None = Field(default=None, description="the chance that it clears up an alarm that was no breach")
    practice: Chance | None = Field(
        default=None, description="the share of accidents and false alarms that practice on it leaves in the end"
    )
    half_way: Days | None = Field(default=None, description="days in force until half of that is learned")


@file_shape
class ObserversPart:
    """What observers can do beyond seeing."""

    clear: Chance | None = Field(default=None, description="the chance that they clear up an alarm that was no breach")
    part: Chance | None = Field(
        default=None, description="the share a body sees that watches other zones, or only some of the acts"
    )
    contradict: Chance | None = Field(
        default=None, description="the chance that one watcher's mistake falls where another would have seen it"
    )


@file_shape
class GuarantorPart:
    """Somebody outside who steps in."""

    exists: Exists = "as the agreement"
    stops: Chance | None = Field(default=None, description="the chance that it stops an exchange of blows")


@file_shape
class LadderPart:
    """How blow and counter-blow become a war."""

    ceiling: Times | None = Field(default=None, description="the rung that is war")
    answer_days: Literal["0", "1"] = Field(default="1", description="days an answer takes")
    cooling: Days | None = Field(default=None, description="quiet days that bring it down a rung")
    restored: Chance | None = Field(
        default=None, description="the chance that a round of fighting is stopped, and the agreement stands"
    )


@file_shape
class OverduePart:
    """What is not done in time."""

    walk_away: Chance | None = Field(default=None, description="chance a day that the other side gives the whole up")


@file_shape
class ExceptionsPart:
    """The chance that what is seen passes for an exception the text allows."""

    claimed: Chance | None = Field(default=None, description="one that only its user can judge")
    broad: Chance | None = Field(default=None, description="one whose words reach far")


@file_shape
class MechanismPart:
    """What the mechanism does about what its bodies saw."""

    finds: Chance | None = Field(
        default=None, description="the chance that what a body saw becomes a confirmed finding"
    )
    finding_days: Days | None = Field(default=None, description="days from sight to finding")
    decides: Chance | None = Field(default=None, description="the chance that a consequence which is due is decided")
    resumes_days: Days | None = Field(default=None, description="days until what was suspended is put in force again")


@file_shape
class DevicesPart:
    """What devices of the text are worth, where it has them."""

    answers_clear: Chance | None = Field(
        default=None, description="the chance that an answer owed in words within a time clears up what was no breach"
    )
    stuck: Chance | None = Field(
        default=None, description="the chance that a body which can be stuck makes no finding it would else have made"
    )
    custody: Chance | None = Field(
        default=None, description="the chance that who would withhold hands over to a third party all the same"
    )
    weigh_steps: Literal["yes", "no"] = Field(
        default="no", description="whether each party also weighs every step of what it owes: what skipping it saves"
    )
    outside: Chance | None = Field(
        default=None, description="where steps are weighed: what else a skipped step risks, as a share of the exchange"
    )


@file_shape
class StepsPart:
    """What is made of steps that are owed once, done or not."""

    tell: Literal["yes", "no"] = Field(
        default="yes", description="whether what is done, or overdue, is evidence of good or bad faith"
    )
    late: Chance | None = Field(default=None, description="the chance that what is owed in good faith is late")
    disarms: Chance | None = Field(
        default=None, description="the share of its openings a party loses with all the arms it is to give up"
    )
    separates: Chance | None = Field(
        default=None, description="the share of openings and contacts that goes with all the forces it is to move away"
    )
    bluffs: Chance | None = Field(
        default=None,
        description="the chance that who does not mean it signs all the same what asks it to give up arms or forces",
    )
    worth: Times | None = Field(
        default=None, description="what the others owe it once by a day is worth to a party, the quiet itself being 1"
    )


@file_shape
class BeforeStartPart:
    """Days between signature and a start on a date."""

    weighed: Literal["yes", "no"] = Field(
        default="yes", description="whether an act then is weighed as a last chance; if not, nothing holds it back"
    )
    taken_back: Chance | None = Field(
        default=None, description="chance a day that what was gained is lost again before positions are frozen"
    )
    called_off: Chance | None = Field(
        default=None, description="the chance that an answer then is to call the start off"
    )


_T = TypeVar("_T")
#: A part all of whose lines are commented out, as a starter file has them, says nothing and is as if left out.
Part = Annotated[_T, BeforeValidator(lambda given: {} if given is None else given), OrShort({"type": "null"})]


@file_shape
class ScenarioFile:
    """A scenario file."""

    scenario: str = Field(description="version of this format")
    agreement: Identifier = Field(description="id of the agreement it is about")
    class_: Literal["mediator-only"] = Field(default="mediator-only", alias="class")
    note: str = ""
    sources: dict[str, Source] = Field(default_factory=dict, description="beside those of the agreement")
    horizon: WholeDays | None = Field(default=None, description="how far to look, from entry into force")
    period: WholeDays | None = Field(default=None, description="the period patience and outcomes are counted in")
    entry: str = Field(default="", description="date of entry, for a draft that leaves it open")
    actors: Part[dict[Identifier, Part[ActorPart]]] = Field(default_factory=dict)
    all_actors: Part[ActorPart] = Field(default_factory=ActorPart, description="what an actor is not given of its own")
    clauses: Part[dict[Identifier, Part[ClausePart]]] = Field(default_factory=dict)
    all_clauses: Part[ClausePart] = Field(
        default_factory=ClausePart, description="what a clause is not given of its own"
    )
    methods: Part[dict[WatchedBy, Part[MethodPart]]] = Field(default_factory=dict)
    spoilers: OneOrMore[SpoilerPart] = ()
    liaison: Part[LiaisonPart] = Field(default_factory=LiaisonPart)
    observers: Part[ObserversPart] = Field(default_factory=ObserversPart)
    guarantor: Part[GuarantorPart] = Field(default_factory=GuarantorPart)
    ladder: Part[LadderPart] = Field(default_factory=LadderPart)
    overdue: Part[OverduePart] = Field(default_factory=OverduePart)
    exceptions: Part[ExceptionsPart] = Field(default_factory=ExceptionsPart)
    mechanism: Part[MechanismPart] = Field(default_factory=MechanismPart)
    devices: Part[DevicesPart] = Field(default_factory=DevicesPart)
    steps: Part[StepsPart] = Field(default_factory=StepsPart)
    before_start: Part[BeforeStartPart] = Field(default_factory=BeforeStartPart)
