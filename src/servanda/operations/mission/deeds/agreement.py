"""Agreement to a text of the agreement, by the parties' principals."""

from servanda.access import Draft
from servanda.operations.mission.deeds.asked import Asked, Kind
from servanda.operations.mission.text import TextAgreed, agree_to_text


def _agree(one: Asked) -> tuple[Draft, ...]:
    return agree_to_text(one.about, one.entries, one.act, one.person.unit, one.procedure.parties)


AGREEMENT: dict[str, Kind] = {"agreement:text:agree": Kind(TextAgreed, _agree)}
