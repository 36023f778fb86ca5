"""An exercise as pages show it: what reached a trainee; to the facilitator, what reached whom and what came of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from markupsafe import Markup

from servanda.access import PROGRAM
from servanda.basis import HOUR, MINUTE
from servanda.operations import PACES, Exercise, in_language, report_data
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.days import at_told
from servanda.web.mission.views.naming import cut
from servanda.web.slugs import slug_of

#: How the standing of something expected is drawn.
AS: Final = {
    "not yet": "waits",
    "left out": "passed",
    "waiting": "due",
    "done": "done",
    "late": "late",
    "not done": "late",
}
#: How much of an inject calls it by name, in characters.
_FIRST_WORDS: Final = 48
#: Entries of the record that the facilitator sees beside the injects.
_LATEST: Final = 14


@dataclass(frozen=True, slots=True)
class Read:
    """One thing in a trainee's inbox."""

    id: str
    at: str
    means: str
    origin: str
    says: str
    noted: str


def inbox_of(scene: MissionScene) -> tuple[Read, ...]:
    """What reached somebody in an exercise, latest first; from now on it counts as shown. Empty in a mission."""
    training = scene.house.training
    if training is None:
        return ()
    exercise, language = training.exercise, scene.words.language
    exercise.shown_to(scene.person)
    return tuple(
        Read(one.id, scene.moment(one.at), one.means, in_language(one.origin, language),
             in_language(one.says, language), scene.moment(one.noted) if one.noted else "")
        for one in exercise.inbox(scene.person)
    )  # fmt: skip


def data_of(exercise: Exercise) -> dict[str, Any]:
    """The report as it stands now."""
    record = [one for area in _areas(exercise) for one in area]
    record.sort(key=lambda one: one.position)
    return report_data(exercise.script, exercise.course, exercise.events, record, exercise.now)


def _areas(exercise: Exercise) -> Any:
    names = (
        "incident",
        "meeting",
        "watch",
        "step",
        "liaison",
        "humanitarian",
        "duty",
        "order",
        "phone",
        "admin",
        "warning",
    )
    return (one for name in names for one in exercise.mission.all_files(name))


class Told:
    """Words for what a report holds, in the language and the zone of who reads it."""

    def __init__(self, scene: MissionScene, exercise: Exercise) -> None:
        self.scene, self._exercise = scene, exercise
        self._people = {one.id: one for one in exercise.script.trainees}
        self._injects = {one.id: one for one in exercise.script.injects}

    def words(self, told: Mapping[str, str]) -> str:
        """Words of the script in the reader's language."""
        return in_language(told, self.scene.words.language)

    def at(self, instant: int | None) -> str:
        """The hour of an instant, with its day where that is not the first."""
        if instant is None:
            return ""
        begins, hours = self._exercise.script.begins, self.scene.hours
        same = hours.stamp(instant)[:10] == hours.stamp(begins)[:10]
        return hours.hour(instant) if same else at_told(self.scene, instant, begins)

    def time_of(self, instant: int | None) -> Markup:
        """The same as an element."""
        stamp = "" if instant is None else self.scene.hours.stamp(instant).replace(" ", "T")
        return Markup('<time datetime="{}">{}</time>').format(stamp, self.at(instant))

    def inject(self, name: str) -> str:
        """An inject by its first words; one that only enters something, by what it enters."""
        found = self._injects.get(name)
        if found is None:
            return name
        if not found.says:
            return self.deed(found.enters.deed) if found.enters is not None else name
        return cut(self.words(found.says), _FIRST_WORDS)

    def span(self, length: int) -> str:
        """A length of time in hours and minutes."""
        return self.scene.words.say("exercise-span", h=length // HOUR, min=length % HOUR // MINUTE)

    def who(self, name: str) -> str:
        """Somebody by role and unit."""
        if name == PROGRAM.id:
            return self.scene.words.say("the-calendar")
        person = self._people.get(name) or next(
            (one.person for one in self._exercise.script.people if one.person.id == name), None
        )
        if person is None:
            return name
        role = self.scene.words.say(f"role-{person.role.value}")
        played = "" if name in self._people else f", {self.scene.words.say('exercise-played')}"
        return f"{self.scene.beside(role, self.scene.called(person.unit))}{played}"

    def deed(self, deed: str) -> str:
        """A deed by the words of its button."""
        words, slug = self.scene.words, f"deed-{slug_of(deed)}"
        if deed.split(":")[1] in ("lapse", "alarm"):
            return words.say(f"exercise-{deed.split(':')[1]}")
        return words.say(slug) if words.has(slug) else deed

    def standing(self, standing: str) -> str:
        """How something expected stands, in words."""
        return self.scene.words.say(f"exercise-is-{standing.replace(' ', '-')}")

    def drawn_as(self, standing: str) -> str:
        """How it is drawn."""
        return AS[standing]

    def unit(self, unit: str) -> str:
        """A unit by its name."""
        return self.scene.called(unit)


def facilitated(scene: MissionScene, exercise: Exercise) -> dict[str, Any]:
    """What the facilitator's page shows."""
    data, setting, following = data_of(exercise), exercise.setting, exercise.next
    expected = {one["id"]: one for objective in data["objectives"] for one in objective["expected"]}
    rows = [_row(one, tuple(expected.values()), following.id if following else "") for one in data["injects"]]
    open_now = [one for one in expected.values() if one["standing"] == "waiting"]
    gone = setting.at - exercise.script.begins
    return {
        "told": Told(scene, exercise),
        "rows": rows,
        "open": sorted(open_now, key=lambda one: one["by"]),
        "free": data["told"][::-1],
        "setting": setting,
        "paces": PACES,
        "gone": gone,
        "lasts": exercise.script.lasts,
        "share": min(100, max(0, gone * 100 // exercise.script.lasts)),
        "following": next((one for one in rows if following and one["id"] == following.id), None),
        "ended": data["ended"],
        "latest": [one for one in data["chronology"] if one["what"] == "entry"][::-1][:_LATEST],
        "remarks": data["remarks"][::-1],
        "script": exercise.script,
    }


def _row(one: Mapping[str, Any], expected: Sequence[Mapping[str, Any]], following: str) -> dict[str, Any]:
    """An inject with what is expected after it; ``closed``: it is over, and nothing of it is open."""
    own = [each for each in expected if each["inject"] == one["id"]]
    state = _state(one, following)
    closed = state in ("sent", "skipped") and all(each["standing"] != "waiting" for each in own)
    return {**one, "expected": own, "state": state, "closed": closed}


def _state(one: Mapping[str, Any], following: str) -> str:
    if one["sent"] is not None:
        return "refused" if one["refused"] else "sent"
    if one["skipped"] is not None:
        return "skipped"
    return "next" if one["id"] == following else "later"
