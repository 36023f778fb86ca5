"""What the environment sets, read and written here alone: limits, files of one's own, threads of linear algebra."""

import os
import re
from pathlib import Path
from typing import Final

from servanda.basis.refusals import Place, Refusal

PREFIX: Final = "SERVANDA_LIMIT_"
_NUMBER: Final = re.compile(r"(\d{1,15})\s*(|KiB|MiB|GiB)", re.IGNORECASE)
_TIMES: Final = {"": 1, "kib": 1024, "mib": 1024**2, "gib": 1024**3}


def setting_name(limit: str) -> str:
    """What a limit is called in the environment: ``file_bytes`` is ``SERVANDA_LIMIT_FILE_BYTES``."""
    return PREFIX + limit.upper()


def limit_set(limit: str, otherwise: int) -> int:
    """A limit as it is set in the environment, else ``otherwise``: a whole number above 0, also with KiB, MiB or GiB.

    Refuses (BAS030) any other value.
    """
    name = setting_name(limit)
    text = os.environ.get(name, "").strip()
    if not text:
        return otherwise
    found = _NUMBER.fullmatch(text)
    number = int(found[1]) * _TIMES[found[2].lower()] if found else 0
    if not 0 < number < 2**62:
        raise Refusal("BAS030", f"{name} is {text[:40]!r}, no limit", "write a whole number, such as 8GiB", Place(name))
    return number


def file_set(name: str) -> Path | None:
    """A file that is named in the environment: ``stolen_passwords`` is ``SERVANDA_STOLEN_PASSWORDS``; else none."""
    text = os.environ.get(f"SERVANDA_{name.upper()}", "").strip()
    return Path(text) if text else None


def algebra_on_one_core() -> None:
    """Let linear algebra use one core, unless the environment says otherwise; to be called before numpy is loaded.

    Threads cost more than they bring for matrices of a hundred rows: fits of daily counts took four times the processor
    time with two, and the last bit of a sum may hang on how many there are.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
