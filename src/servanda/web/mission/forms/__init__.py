"""A deed as a form: inputs from its typed fields, laid out for people, and what was filled in as its content."""

from servanda.web.mission.forms.asked import asked_of, groups_of, posted_of
from servanda.web.mission.forms.asking import TIMES, Choices, Input, Sort, word_of
from servanda.web.mission.forms.filling import as_typed, filled_in
from servanda.web.mission.forms.layout import Shown

__all__ = [
    "TIMES",
    "Choices",
    "Input",
    "Shown",
    "Sort",
    "as_typed",
    "asked_of",
    "filled_in",
    "groups_of",
    "posted_of",
    "word_of",
]
