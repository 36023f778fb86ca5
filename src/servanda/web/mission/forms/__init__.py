"""A deed as a form: inputs from its typed fields, and what was filled in as its content."""

from servanda.web.mission.forms.asking import TIMES, Choices, Input, Sort, inputs_of, word_of
from servanda.web.mission.forms.filling import as_typed, filled_in
from servanda.web.mission.forms.parting import for_people, parted

__all__ = ["TIMES", "Choices", "Input", "Sort", "as_typed", "filled_in", "for_people", "inputs_of", "parted", "word_of"]
