"""Each shipped case's assessment, byte by byte: the same on every machine and with every Python (figure 10).

`PYTHONPATH=tests python -m cli.test_same_everywhere` writes the digests anew, after a change that is meant.
"""

import contextlib
import hashlib
import io
from pathlib import Path

import pytest

from servanda.cli import app
from servanda.store import shipped_cases

DIGESTS = Path(__file__).parent / "assessments.sha256"
#: Those that have a chronology of what happened; drafts and the faulty one have none.
ASSESSED = ("aceh-2005", "black-sea-2022", "colombia-2016", "gaza-2025-01", "hodeidah-2018", "karabakh-2020",
            "lebanon-2024", "minsk-ii-2015", "syria-coh-2016", "tutorial-sound")  # fmt: skip


def digest(case: str) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert app.run(["assess", case, "--json"]) == 0, case
    return hashlib.sha256(out.getvalue().encode()).hexdigest()


def written(case: str) -> str:
    """A line as sha256sum writes it."""
    return f"{digest(case)}  {case}"


@pytest.mark.parametrize("case", ASSESSED)
def test_an_assessment_is_the_same_to_the_byte(case: str) -> None:
    assert written(case) in DIGESTS.read_text("utf-8").splitlines(), "if the change is meant, write the digests anew"


def test_every_case_with_a_chronology_is_among_them() -> None:
    there = set(shipped_cases()) - set(ASSESSED)
    assert there == {"northern-front-draft", "tutorial-faults", "tutorial-talks"}


if __name__ == "__main__":
    DIGESTS.write_text("".join(f"{written(case)}\n" for case in ASSESSED), "utf-8")
