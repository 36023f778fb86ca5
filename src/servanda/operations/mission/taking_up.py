"""A waiting report taken up: it begins an incident file, belongs to one that is there, or is set aside."""

from dataclasses import replace

from servanda.access import Entry, Person
from servanda.basis import Refusal, content_hash
from servanda.mechanism import allege
from servanda.operations.mission.record import Mission
from servanda.phones import TAKE, PhoneCode, Taken, read_report, take

_LONGEST = 4_000


def take_up(
    mission: Mission, person: Person, about: str, *, same_as: str = "", aside: bool = False, words: str = ""
) -> Entry:
    """Take a waiting report up, and give the entry that says so.

    ``same_as``: the incident file it belongs to; without one a fresh file is begun with what the report says.
    ``aside``: nothing is begun. Refuses (ACC001, ACC002) what is not theirs, PHO020 to PHO022, and
    what an allegation refuses.
    """
    mission.allow(person, TAKE, about)
    with mission.file_held(about):
        file = read_report(mission.whole(about))
        fresh = content_hash(f"servanda/taken\n{about}".encode(), 32)
        if same_as:
            mission.file(person, same_as)
        act = Taken("" if aside else same_as or fresh, aside, words[:_LONGEST])
        said = take(file, act, key=f"take/{about}")
        drafts = []
        if not aside and not same_as and file.report is not None:
            if not file.report.act:
                why = "the report cannot be read by today's form; what it says is with its original"
                raise Refusal(PhoneCode.INCOMPLETE, why, "begin a file by hand, and set this aside with its name")
            made = allege(fresh, file.report.alleges(False), mission.procedure, mission.now)
            mission.allow(person, made[0].deed, fresh)
            drafts = [replace(one, key=f"take/{about}/{n}") for n, one in enumerate(made)]
        return mission.enter_consequences(person, [said, *drafts])[0]
