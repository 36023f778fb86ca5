"""What the bodies that observe a clause can see: how, with what delay, and how much of it."""

from servanda.agreement import Agreement, Sight, duration_words
from servanda.drafting.form.wording import Wording


def seen_by(bodies: tuple[str, ...], agreement: Agreement, wording: Wording) -> str:
    """One sentence for each body: by which means it observes and how long after; empty where none is named."""
    said = []
    for key in bodies:
        body = agreement.bodies.get(key)
        if body is not None:
            called = body.called.get(wording.language) or next(iter(body.called.values()), key)
            sights = "; ".join(_sight(sight, wording) for sight in body.observes)
            said.append(f"{called}: {sights or wording.say('sight:none').text}")
    return " · ".join(said)


def _sight(sight: Sight, wording: Wording) -> str:
    means = ", ".join(wording.say(f"choice:{one}", otherwise=one).text for one in sight.by)
    if not sight.delay:
        return means
    return f"{means} ({wording.say('sight:delay').text} {duration_words(sight.delay, wording.language)})"
