"""Keeps the `--help` text in README.md equal to the program's own; --write replaces it."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
OPENING = "<!-- servanda --help -->\n```text\n"
CLOSING = "```\n<!-- end -->"


def of_program() -> str:
    """What `servanda --help` prints on a plain terminal of 100 columns."""
    plain = {name: value for name, value in os.environ.items() if name not in {"FORCE_COLOR", "CLICOLOR_FORCE"}}
    plain |= {"COLUMNS": "100", "NO_COLOR": "1", "TERM": "dumb", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}
    printed = subprocess.run(
        [sys.executable, "-c", "from servanda.cli import main; main()", "--help"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=plain,
        check=True,
    ).stdout
    return "".join(f"{line.rstrip()}\n" for line in printed.strip("\n").splitlines())


def in_readme() -> str:
    """The block between the marks in README.md."""
    return README.read_text(encoding="utf-8").partition(OPENING)[2].partition(CLOSING)[0]


def write() -> None:
    """Replace the block in README.md by what the program prints now."""
    before, opening, rest = README.read_text(encoding="utf-8").partition(OPENING)
    _, closing, after = rest.partition(CLOSING)
    if not opening or not closing:
        sys.exit("README.md has lost the marks around its --help block")
    README.write_text(before + opening + of_program() + closing + after, encoding="utf-8")


if __name__ == "__main__":
    if "--write" in sys.argv[1:]:
        write()
    else:
        print(of_program(), end="")
