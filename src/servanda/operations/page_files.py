"""Writing a page to disk: whole or not at all."""

import os
from pathlib import Path

from servanda.basis import Place, Refusal


def write_page(text: str, path: Path) -> Path:
    """Write a file beside its final name and move it into place, so that an interruption leaves nothing half-written.

    Refuses (OPS010) where it cannot be written.
    """
    half = path.with_name(f".{path.name}.half")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        half.write_text(text, encoding="utf-8", newline="\n")
        os.replace(half, path)
    except OSError as error:
        raise Refusal(
            "OPS010",
            f"the page cannot be written: {error.strerror}",
            "name a folder you may write to",
            Place(str(path)),
        ) from None
    finally:
        half.unlink(missing_ok=True)
    return path
