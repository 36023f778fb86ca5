"""An exercise as those in the room see it: the real application over a real folder, its wall clock turned by a test."""

import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from operations.exercise.scripts import Wall, begun
from servanda.operations import Accounts, Exercise, LogKeeper, Phones, Reports, desk_keeper, opened_exercise
from servanda.operations.exercise import Script
from servanda.server.exercising import looked_after, ticked
from servanda.web import House, MissionDoor, Sessions, Training, make_mission_app

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from starlette.testclient import TestClient


@dataclass
class Seat:
    """Somebody at a browser."""

    client: Any

    def get(self, path: str) -> Any:
        """A page."""
        return self.client.get(path, follow_redirects=False)

    def post(self, path: str, **fields: Any) -> Any:
        """A form of the newest page."""
        token = re.search(r'servanda-token" content="([0-9a-f]*)"', self.client.get("/exercise").text)
        if token is None or not token[1]:
            token = re.search(r'servanda-token" content="([0-9a-f]*)"', self.client.get("/agreement").text)
        assert token is not None
        return self.client.post(path, data={"token": token[1], **fields}, follow_redirects=False)


@dataclass
class Classroom:
    """The exercise, its application, and its store."""

    exercise: Exercise
    store: Any
    app: Any
    training: Training
    keeper: LogKeeper
    wall: Wall

    def seat(self, name: str = "") -> Seat:
        """A browser in which somebody signed in with their word; nobody without a name."""
        client = TestClient(self.app, headers={"origin": "http://testserver"}, raise_server_exceptions=False)
        if name:
            word = self.training.words[name].lower().replace("-", " ")
            assert client.post("/sign-in", data={"token": "", "word": word}).status_code == 200
        return Seat(client)

    def go(self, seconds: int) -> None:
        """The wall's clock goes on, and the server looks."""
        self.wall.at += seconds * 1_000_000
        looked_after(self.exercise, self.store)


@contextmanager
def classroom(folder: Path, script: Script | None = None) -> Iterator[Classroom]:
    """An exercise being held."""
    wall = Wall()
    with opened_exercise(begun(folder, script), wall) as (exercise, store):
        accounts, keeper, desks = Accounts(store), LogKeeper(store), desk_keeper(store)
        training = Training(exercise, accounts)
        sessions = Sessions(store.sessions, training.find, idle=training.idle)
        phones, reports = Phones(store, accounts), Reports(exercise.mission, store)
        house = House(
            exercise.mission, store, accounts, sessions, log=keeper, desk_log=desks, phones=phones, reports=reports,
            training=training,
        )  # fmt: skip
        door = MissionDoor(sessions, ("testserver",), secure=False)
        app = make_mission_app(house, door, form_bytes=1 << 20, upload_bytes=1 << 20)
        ticked(keeper, store)
        desks.tick()
        yield Classroom(exercise, store, app, training, keeper, wall)
