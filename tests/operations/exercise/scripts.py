"""A small exercise as its file, and a folder in which one was begun."""

from pathlib import Path
from typing import Any

from servanda.operations import begin_exercise
from servanda.operations.exercise import Script, read_script
from servanda.operations.exercise.script import in_language

SMALL = """exercise: small
title: A small exercise
fiction: Nothing in it is real.
agreement: tutorial-sound
body: mission
begins: 2024-03-12T06:00
lasts: 4 h
pace: 10
people:
  - {id: chair, role: chair, unit: mission}
  - {id: verifier, role: verifier, unit: mission}
  - {id: hills-officer, role: officer, unit: hills, side: hills}
  - {id: plain-officer, role: officer, unit: plain, side: plain}
  - {id: plain-second, role: officer, unit: plain, side: plain, number: 2, played: yes}
objectives:
  - {id: written, says: What is heard is written down.}
  - {id: taken-up, says: What is alleged is taken up.}
injects:
  - id: radio
    at: 10 min
    to: [hills-officer]
    means: radio
    from: A post
    says: Shots in the north.
    expects:
      - {who: [hills-officer], deed: "duty:entry:write", within: 20 min, says: It is written down., serves: [written]}
  - id: alleged
    at: 1 h
    to: mission
    says: Look at what came in.
    enters:
      by: plain-second
      deed: "incident:allegation:submit"
      file: mill
      content: {act: fire.small-arms, begin: "T-20 min", accused: hills, toward: plain, zone: valley,
        place: the mill, words: Single shots.}
    expects:
      - {who: [verifier, chair], deed: "incident:triage:set", file: mill, within: 30 min, says: It is weighed.,
        serves: [taken-up]}
"""


def small() -> Script:
    """The small exercise."""
    return read_script(SMALL, "small.yaml")


def begun(folder: Path, script: Script | None = None) -> Path:
    """A folder in which an exercise was begun."""
    begin_exercise(script or small(), folder)
    return folder


class Wall:
    """A wall clock that a test turns; µs."""

    def __init__(self) -> None:
        self.at = 0

    def __call__(self) -> int:
        return self.at


def said(words: Any) -> str:
    """Words in English."""
    return in_language(words, "en")
