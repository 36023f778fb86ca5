"""An amount with its unit in the bulletin's language, or the unit alone; one nobody translated as the file has it."""

import re

from servanda.bulletin.wording import BulletinWords


def measured(n: int, unit: str, words: BulletinWords, *, alone: bool = False) -> str:
    """So many of a unit, in the number the language asks for; ``alone``: the unit without the number."""
    own = f"unit-{unit.removesuffix('s')}"
    message = (own if words.says(own) else words.known("unit", unit)) if unit else ""
    said = words.say(message, n=n) if message else f"{words.number(n * 1_000)} {unit}".strip()
    return re.sub(r"^(?:[\d.,\u202f\u00a0]+|one|une?)\s+", "", said) if alone else said
