"""What the checks of order must say of the worked agreements."""

from pathlib import Path

import pytest

from servanda.agreement import read_agreement
from servanda.agreement.checks import check
from servanda.agreement.diagnostics import Diagnostic, Severity
from servanda.agreement.positions import read_positions

CASES = Path(__file__).parents[3] / "agreements"


def found(case: str, *, mediator: bool = False) -> tuple[Diagnostic, ...]:
    """The diagnostics of a worked agreement, with its positions for a mediator."""
    file = CASES / case / "agreement.yaml"
    agreement = read_agreement(file.read_text(encoding="utf-8"), str(file))
    if not mediator:
        return check(agreement)
    said = file.with_name("positions.yaml")
    return check(agreement, read_positions(said.read_text(encoding="utf-8"), str(said), agreement))


@pytest.mark.parametrize(
    ("case", "code", "clause"),
    [
        ("aceh-2005", "CHK013", "decommissioning"),
        ("minsk-ii-2015", "CHK012", "heavy-weapons"),
        ("minsk-ii-2015", "CHK009", "disengagement"),
        ("gaza-2025-01", "CHK008", "philadelphi-withdrawal"),
        ("gaza-2025-01", "CHK011", "phase:phase-1"),
        ("gaza-2025-01", "CHK010", "release-all"),
    ],
)
def test_a_known_weakness_is_told_and_is_serious(case: str, code: str, clause: str) -> None:
    ones = [one for one in found(case) if (one.code, one.clause) == (code, clause)]
    assert [one.severity for one in ones] == [Severity.SERIOUS]


def test_minsk_is_circular_under_each_side_s_reading() -> None:
    readings = {one.reading: one for one in found("minsk-ii-2015") if one.code == "CHK002"}
    assert "ukraine" in readings
    assert any("certain-areas" in readers and "ukraine" not in readers for readers in readings)


def test_lebanon_has_a_mutual_gate_with_its_long_stop() -> None:
    (gate,) = [one for one in found("lebanon-2024") if one.code == "CHK003"]
    assert gate.message.endswith("freed only on 26 January 2025, by the 60-day long-stop of the phase sixty-days.")


def test_the_northern_front_is_stuck_with_what_was_said() -> None:
    assert not [one for one in found("northern-front-draft") if one.code in ("CHK001", "CHK002", "CHK003")]
    first = found("northern-front-draft", mediator=True)[0]
    assert (first.code, first.severity) == ("CHK002", Severity.ERROR)
    assert "each waits for the other" in first.message
    assert first.remedies[0].words.startswith("set one hour at which halt and restraint begin together")
    assert first.remedies[1].words.startswith("let a first step verified by")
