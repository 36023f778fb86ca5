"""Where tests and benchmarks find the real archives they use in place."""

import os
from pathlib import Path

import pytest

ROOT = Path(os.environ.get("SERVANDA_SHARED_DATA", Path(__file__).parents[2] / "shared" / "data"))


def folder(name: str) -> Path:
    """The folder of one archive; skips the test with a clear message where it is absent."""
    found = ROOT / name
    if not found.is_dir():
        pytest.skip(f"archive {name!r} is not at {ROOT}; set SERVANDA_SHARED_DATA to the folder that holds it")
    return found
