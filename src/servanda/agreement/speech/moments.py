"""Moments in words: the real date in the agreement's zone where there is one, and the words as written."""

from servanda.agreement.core import Moment
from servanda.agreement.lowering import Lowering
from servanda.agreement.sentences import Moments
from servanda.agreement.speech.phrases import Phrases
from servanda.agreement.speech.quantities import NOTHING, Told
from servanda.agreement.when import When
from servanda.basis import NEVER, from_us

_ANCHORS = {
    "done": "anchor-done",
    "happens": "anchor-done",
    "certified": "anchor-certified",
    "begins": "anchor-begins",
    "opens": "anchor-begins",
    "ends": "anchor-ends",
    "closes": "anchor-ends",
}


class MomentPhrases:
    """Tells the moments and periods of one agreement in one language."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.wording = phrases.wording
        self.agreement = phrases.agreement
        self.lowering = Lowering(phrases.agreement)

    def moment(self, when: When) -> Told:
        """A moment: its date, with the words as written where they are relative; or those words alone.

        The form is *date*, *offset* (so long after something), *anchor*, or *unknown*.
        """
        if when.unknown:
            later = when.unknown == "agreed later"
            return Told(self.wording.say("moment-later" if later else "moment-unstated"), 1, "unknown")
        fixed = self.fixed(when)
        if fixed is None:
            return self.relative(when)
        if when.date and not (when.us or when.days or when.months):
            return fixed
        # English shows the author's own words; another language has to put them into its own.
        own = self.wording.language == "en"
        written = when.written.removeprefix("before ") if own else self.relative(when).text
        return Told(self.wording.say("as-written", moment=fixed.text, written=written), 1, fixed.form)

    def fixed(self, when: When) -> Told | None:
        """The real date or instant, or None where it hangs on what has not happened or is not stated."""
        opens = self.lowering.moment(when)
        closes = self.lowering.moment(when, closing=True)
        if not _placed(opens) or not _placed(closes):
            return None
        zone = self.agreement.timing.zone
        local = from_us(opens.us, zone)
        date = self.wording.day(local.date())
        midnight = local.hour == local.minute == local.second == local.microsecond == 0
        if closes.us != opens.us or (when.before and midnight):
            return Told(date, 1, "date")
        city = self.wording.place_of_time(zone)
        time = f"{local:%H:%M:%S}" if local.second else f"{local:%H:%M}"
        return Told(self.wording.say("instant", time=time, date=date, city=city, city_n=int(bool(city))), 1, "date")

    def relative(self, when: When) -> Told:
        """A moment told by what it counts from."""
        if when.date:
            bare = When(written=when.written, date=when.date, time=when.time)
            fixed = self.fixed(bare)
            anchor = fixed.text if fixed else when.date
        elif when.day is not None:
            entry = self.wording.say("anchor-entry")
            anchor = self.wording.say("moment-day", day=when.day, anchor=entry)
        elif when.known:
            anchor = self.wording.say(f"anchor-{when.known}")
        else:
            anchor = self._reference(when)
        months, days, us = when.months, when.days, when.us
        if not (months or days or us):
            return Told(anchor, 1, "anchor")
        back = months < 0 or days < 0 or us < 0
        length = self.phrases.length(abs(months), abs(days), abs(us)).text
        message = "moment-before" if back else "moment-after"
        return Told(self.wording.say(message, length=length, anchor=anchor), 1, "offset")

    def _reference(self, when: When) -> str:
        event = self.agreement.events.get(when.ref)
        if event is not None:
            return self.wording.say("anchor-event", event=self.event(when.ref))
        if self.agreement.phase(when.ref) is not None:
            message = "anchor-closes" if when.what in ("closes", "ends") else "anchor-opens"
            return self.wording.say(message, phase=self.phrases.phase(when.ref))
        return self.wording.say(_ANCHORS[when.what], clause=self.phrases.clause(when.ref))

    def event(self, id_: str) -> str:
        """An event by the name the file gives it."""
        event = self.agreement.events.get(id_)
        return self.wording.own(event.called if event else {}, f"events.{id_}.called", id_)

    def period(self, moments: Moments, *, performs: bool, between: bool = False) -> Told:
        """From and by when: *by* for what is performed once, *until* for what is kept."""
        opens = None if moments.opens is None else self.moment(moments.opens)
        closes = None if moments.closes is None else self.moment(moments.closes)
        if between and opens is not None and closes is not None:
            ends = [self.wording.say("in-a-range", moment=told.text, form=told.form) for told in (opens, closes)]
            return Told(self.wording.say("between", **{"from": ends[0], "to": ends[1]}), 1)
        parts = []
        if opens is not None:
            parts.append(self.wording.say("from", moment=opens.text, form=opens.form))
        if closes is not None and moments.closes is not None:
            late = "by-before" if moments.closes.before else "by" if performs else "until"
            parts.append(self.wording.say(late, moment=closes.text, form=closes.form))
        return Told(self.wording.say("when-gap").join(parts), len(parts)) if parts else NOTHING

    def reached(self, when: When) -> str:
        """That a moment has come."""
        told = self.moment(when)
        return self.wording.say("reached", moment=told.text, form=told.form)


def _placed(moment: Moment) -> bool:
    return moment.after is None and moment.us != NEVER
