"""Every code of fusion's refusals has its entry."""

from pathlib import Path

from servanda.evidence.fusion.codes import FusionCode


def test_every_code_has_its_entry() -> None:
    text = (Path(__file__).parents[3] / "docs" / "reference" / "refusals-fusion.md").read_text(encoding="utf-8")
    for code in FusionCode:
        assert f'<a id="{code}"></a>{code}' in text
