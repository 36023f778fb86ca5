"""The pages written from the program's own help are those of the program as it is."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_reference_of_the_command_line_is_current() -> None:
    done = subprocess.run([sys.executable, ROOT / "tools" / "cli_reference.py", "--check"], check=False)
    assert done.returncode == 0, "run tools/cli_reference.py"
