"""Writing a file to disk: whole or not at all."""

import os
import shutil
from pathlib import Path

from servanda.basis import Place, Refusal


def write_page(text: str, path: Path) -> Path:
    """Write a page beside its final name and move it into place; refuses (OPS010) where it cannot be written."""
    return write_whole(text.encode("utf-8", "replace"), path)


def write_whole(data: bytes, path: Path) -> Path:
    """Write a file whole or not at all, so that an interruption leaves nothing half-written.

    What stands there already keeps its permissions; a link is followed, not replaced. Refuses (OPS010) where it
    cannot be written.
    """
    half: Path | None = None
    try:
        target = path.resolve()
        target.parent.mkdir(parents=True, exist_ok=True)
        half = target.with_name(f".{target.name}.half")
        half.write_bytes(data)
        if target.exists():
            shutil.copymode(target, half)
        os.replace(half, target)
        half = None
    except (OSError, RuntimeError, ValueError) as error:  # links in a circle; a NUL in the name
        raise Refusal(
            "OPS010",
            f"the file cannot be written: {getattr(error, 'strerror', None) or error}",
            "name a file in a folder you may write to",
            Place(str(path)),
        ) from None
    finally:
        _remove(half)
    return path


def _remove(half: Path | None) -> None:
    try:
        if half is not None:
            half.unlink(missing_ok=True)
    except (OSError, ValueError):
        pass  # it was never made: its name is too long, or its folder may not be written to
