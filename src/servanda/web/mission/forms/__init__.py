"""A deed as a form: inputs from its typed fields, and what was filled in as its content."""

from servanda.web.mission.forms.asking import TIMES, Choices, Input, Sort, inputs_of, word_of
from servanda.web.mission.forms.filling import filled_in

__all__ = ["TIMES", "Choices", "Input", "Sort", "filled_in", "inputs_of", "word_of"]
