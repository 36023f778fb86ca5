"""Words of which no narrative is kept: of sexual violence a marker for referral stands, and nothing else."""

import re
from typing import Final

#: English words only; other languages are not told.
WITHHELD: Final = r"(?i)\b(rape[ds]?|raping|sexual|sexually|gang-rape[ds]?)\b"


def tells_of_sexual_violence(text: str) -> bool:
    """Whether a text does."""
    return re.search(WITHHELD, text) is not None
