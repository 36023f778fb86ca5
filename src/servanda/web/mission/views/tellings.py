"""Which fields of each deed stand in its sentence, which are told in the words of whoever said it.

What is named in neither is a particular: nothing that was filled in is left out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Telling:
    """How one deed is told. ``needs``: fields its sentence always holds; ``tails``: those that may be left open, in
    the order in which they follow; ``quotes``: words told as they were said."""

    needs: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()


def _of(needs: str = "", tails: str = "", quotes: str = "") -> Telling:
    return Telling(tuple(needs.split()), tuple(tails.split()), tuple(quotes.split()))


_VOTES: Final = "rule rule_stated tie_break yes no abstained silent"
#: By deed, those of rules and of the calendar included.
TELLINGS: Final[Mapping[str, Telling]] = {
    "incident:allegation:submit": _of(
        "act begin", "end place zone accused toward own channel clauses", "words"
    ),
    "incident:allegation:withdraw": _of(quotes="words"),
    "incident:source:name": _of("name", quotes="words"),
    "incident:file:register": _of(tails="number"),
    "incident:file:group": _of("lead", "rule", "words"),
    "incident:triage:set": _of("course urgency", "same_as severity breach marker clauses", "words"),
    "incident:notice:send": _of("act begin", "end place zone accused complainant reply_by clauses", "words"),
    "incident:notice:delay": _of("until reason"),
    "incident:notice:acknowledge": _of(quotes="words"),
    "incident:reply:give": _of(tails="admits exception clause", quotes="words"),
    "incident:inquiry:note": _of(quotes="words"),
    "incident:task:assign": _of("team", "lead sides place appear_by report_by", "questions"),
    "incident:appearance:record": _of("side came", quotes="words"),
    "incident:access:ask": _of("of_unit", "place wanted", "words"),
    "incident:access:answer": _of("answer", "request until", "words"),
    "incident:item:take": _of("kind holder", "sealed present", "words"),
    "incident:item:hand_over": _of("id giver taker", "sealed", "words"),
    "incident:note:write": _of(quotes="words"),
    "incident:report:submit": _of("visited", "items absent", "seen not_seen"),
    "incident:finding:propose": _of("status", "vote_by", "observation"),
    "incident:finding:issue": _of("status", "vote_by", "observation"),
    "incident:finding:vote": _of("choice", quotes="words"),
    "incident:finding:adopt": _of("disputed", _VOTES),
    "incident:dissent:record": _of(quotes="words"),
    "incident:review:ask": _of(quotes="words"),
    "incident:review:decide": _of("result", quotes="words"),
    "incident:recommendation:make": _of("units", "by", "words"),
    "incident:response:promise": _of("by", quotes="words"),
    "incident:response:report": _of("by_unit done", "act", "words"),
    "incident:publication:propose": _of(tails="withheld", quotes="why_now"),
    "incident:publication:decide": _of("result", quotes="words"),
    "incident:publication:issue": _of(
        "act day", "zone status breach grade attributed_to access_refused dissent clauses"
    ),
    "incident:referral:mark": _of("kind referred"),
    "incident:lapse:record": _of("step owed_by since by"),
    "meeting:meeting:call": _of("body at", "place invited kind"),
    "meeting:agenda:add": _of(tails="about step by overdue", quotes="words"),
    "meeting:minutes:write": _of(tails="item present", quotes="words"),
    "meeting:decision:vote": _of("choice", "on", "words"),
    "meeting:decision:record": _of(tails=f"on {_VOTES}", quotes="words"),
    "meeting:reservation:record": _of(tails="on", quotes="words"),
    "meeting:action:set": _of("owner by", "item", "words"),
    "meeting:action:report": _of("done", "action", "words"),
    "meeting:lapse:record": _of("of owed_by since by"),
    "watch:certification:give": _of(
        "certified done_at duty", "act by_unit zone item quantity_milli measure", "words"
    ),
    "watch:declaration:give": _of("act", "item quantity_milli measure clause", "words"),
    "watch:coverage:record": _of("denied zone begin end share_ppm", "by_unit acts", "words"),
    "watch:duty:overdue": _of("duty owed_by by", "missed"),
    "step:consequence:due": _of("step decided_by", "since by matter"),
    "step:consequence:decide": _of("step decided", "matter", "words"),
    "step:guarantee:decide": _of("clause decided", "matter", "words"),
    "step:lapse:record": _of("step decided_by", "since by matter"),
    "liaison:plan:give": _of(
        "act begin end", "place zones strength low_m high_m to", "what urgent"
    ),
    "liaison:plan:change": _of(tails="begin end strength low_m high_m", quotes="why what urgent"),
    "liaison:plan:withdraw": _of(quotes="why"),
    "liaison:plan:acknowledge": _of(),
    "liaison:plan:object": _of(quotes="reason"),
    "liaison:actual:report": _of("outcome", "begun ended", "note"),
    "liaison:question:ask": _of("to begin", "end place zones asks", "what"),
    "liaison:question:acknowledge": _of(),
    "liaison:question:answer": _of("whose", "meant", "words measures"),
    "liaison:call:log": _of("whom at ended_as", "means", "issue said"),
    "liaison:test:call": _of(),
    "liaison:test:answer": _of(),
    "liaison:lapse:record": _of("units what", "by"),
    "liaison:alarm:raise": _of("unit since"),
    "humanitarian:site:enter": _of("kind called organisation begin end", "persons", "note"),
    "humanitarian:movement:enter": _of("kind called organisation begin end", "vehicles persons", "note"),
    "humanitarian:site:change": _of(tails="called begin end vehicles persons", quotes="note"),
    "humanitarian:consent:record": _of("by", "recipients until disclosure"),
    "humanitarian:notification:send": _of("recipients"),
    "humanitarian:notification:receive": _of(),
    "humanitarian:notification:withdraw": _of(tails="recipients", quotes="why"),
    "humanitarian:notification:close": _of("closing"),
    "humanitarian:struck:record": _of("happened", quotes="what"),
    "humanitarian:struck:disclose": _of(tails="incident recipients struck notified"),
    "humanitarian:lapse:record": _of("units what"),
    "humanitarian:corridor:enter": _of(
        "leaves arrives begin until consent_of", "announced", "purpose guarantees"
    ),
    "humanitarian:corridor:consent": _of("side answer", quotes="words"),
    "humanitarian:corridor:outcome": _of("outcome according_to", "persons", "words"),
    "humanitarian:corridor:recall": _of(),
    "humanitarian:access:request": _of("what where begin end asked", "persons_in_need"),
    "humanitarian:access:answer": _of("unit said", quotes="words"),
    "humanitarian:access:outcome": _of("reached", "persons"),
    "humanitarian:return:plan": _of("leaves arrives begin until", "persons willing routes recipients"),
    "humanitarian:return:clearance": _of("route state", "by_whom"),
    "humanitarian:return:report": _of("begin until", "persons turned_back"),
    "humanitarian:displacement:enter": _of("area as_of persons source"),
    "humanitarian:damage:enter": _of("area as_of damaged degree how_many source", "method"),
    "humanitarian:recovery:pledge": _of("pledged_by currency", "instalments", "purpose"),
    "humanitarian:recovery:pay": _of("amount at according_to", "paid_to"),
    "duty:entry:write": _of(tails="at urgency place zone", quotes="words"),
    "order:order:disseminate": _of("units", "receipt_by clauses", "words"),
    "order:receipt:record": _of("below", "channel", "words"),
    "agreement:text:agree": _of(quotes="words"),
    "agreement:text:propose": _of(),
    "warning:thresholds:set": _of(
        "rule", "raise_at lower_at within_days at_least stay_days off", "words"
    ),
    "warning:alert:propose": _of("tells expires", "begin place zone"),
    "warning:alert:approve": _of(),
    "warning:alert:doubt": _of(),
    "warning:alert:withdraw": _of(),
    "bulletin:dispute:file": _of("bulletin", "clause", "words"),
}  # fmt: skip


def sentence_of(deed: str) -> str:
    """The message of a deed's sentence; its tails add the name of their field."""
    return "says-" + deed.replace(":", "-").replace("_", "-")
