"""The after-action report of an exercise as one file that needs nothing else, marked as everything of an exercise."""

from servanda.operations import Exercise
from servanda.web.mission.house import House
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.training import marked_page
from servanda.web.mission.views.exercise import Told, data_of
from servanda.web.wording import wording


def exercise_report(house: House, exercise: Exercise, language: str = "en") -> str:
    """The page in a language; HTML."""
    scene = MissionScene(wording(language), house, None, "/")
    page = scene.part("exercise_file.html", told=Told(scene, exercise), report=data_of(exercise))
    return marked_page(page.encode(), language).decode()
