"""Plain words for what an agreement says: a sentence per clause; words for conditions, moments and amounts.

The words are in ``messages/<language>.ftl``; code only chooses and arranges. What a language lacks is said in
another one, marked ``⟨en⟩``, and listed; nothing is left out. Names come from the agreement file.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.agreement.speech.speaking import Sentence as Sentence
    from servanda.agreement.speech.speaking import amount_words as amount_words
    from servanda.agreement.speech.speaking import condition_words as condition_words
    from servanda.agreement.speech.speaking import dependency_words as dependency_words
    from servanda.agreement.speech.speaking import distance_words as distance_words
    from servanda.agreement.speech.speaking import duration_words as duration_words
    from servanda.agreement.speech.speaking import moment_words as moment_words
    from servanda.agreement.speech.speaking import speak as speak
    from servanda.agreement.speech.steps import step_words as step_words
    from servanda.agreement.speech.wording import LANGUAGES as LANGUAGES
    from servanda.agreement.speech.wording import Wording as Wording
    from servanda.agreement.speech.wording import marked as marked

_FRONT = {
    "LANGUAGES": "wording",
    "Sentence": "speaking",
    "Wording": "wording",
    "amount_words": "speaking",
    "condition_words": "speaking",
    "dependency_words": "speaking",
    "distance_words": "speaking",
    "duration_words": "speaking",
    "marked": "wording",
    "moment_words": "speaking",
    "speak": "speaking",
    "step_words": "steps",
}
__all__ = [
    "LANGUAGES",
    "Sentence",
    "Wording",
    "amount_words",
    "condition_words",
    "dependency_words",
    "distance_words",
    "duration_words",
    "marked",
    "moment_words",
    "speak",
    "step_words",
]


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.agreement.speech.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.agreement.speech' has no attribute {name!r}")
