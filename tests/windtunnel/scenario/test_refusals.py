"""Every file in ``corpus/bad`` is refused with the code its name begins with, at the line marked ``# here``."""

from pathlib import Path

import pytest

from servanda.basis import Refusal
from servanda.windtunnel import read_scenario
from tests.windtunnel.worlds import agreement

BAD = sorted((Path(__file__).parent / "corpus" / "bad").glob("*.yaml"))


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_refused_at_its_place(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    with pytest.raises(Refusal) as caught:
        read_scenario(text, agreement(), path.name)
    marked = [n for n, line in enumerate(text.splitlines(), 1) if "# here" in line]
    reasons = caught.value.reasons
    assert {one.code for one in reasons} == {path.stem.partition("-")[0]}
    assert sorted(one.place.line for one in reasons) == marked
    assert all(one.why and one.remedy and one.place.file == path.name for one in reasons)


def test_every_code_has_a_bad_file() -> None:
    assert {path.stem.partition("-")[0] for path in BAD} == {
        "TUN001", "TUN002", "TUN003", "TUN020", "TUN021", "TUN022", "TUN023", "TUN040", "TUN042", "TUN043", "TUN044",
        "TUN050",
    }  # fmt: skip
