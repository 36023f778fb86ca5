"""The documents of four truces hold what the program prints over the archives, in their figures and in their text."""

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests import shared_data

ROOT = Path(__file__).parents[2]
#: Paragraphs whose numbers are the program's.
READ = ("**The data show**", "**Days apart.**", "**The effect**")


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("truces", ROOT / "tools" / "truces.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["truces"] = module
    spec.loader.exec_module(module)
    return module


TOOL = _tool()


def numbers(text: str) -> set[str]:
    """Numbers as they stand, and the parts of dates without leading noughts."""
    found = re.findall(r"-?\d[\d,]*(?:\.\d+)?", re.sub(r"(\d{4})-(\d\d)-(\d\d)", r"\1 \2 \3", text))
    return {one.rstrip(",").lstrip("-").lstrip("0") or "0" for one in found}


@pytest.mark.slow
@pytest.mark.parametrize("truce", TOOL.TRUCES, ids=lambda one: one.case)
def test_the_figures_are_what_the_program_prints(truce: object) -> None:
    shared_data.folder(truce.archive[0])  # type: ignore[attr-defined]
    report = TOOL.asked(truce, part=("turns",))
    assert TOOL.written(truce) == TOOL.figures(truce, report)
    opened = report.opened
    told = [f"{len(opened.bound):,}", f"{len(opened.acts):,}", str(opened.acts.undated())]
    document = (ROOT / "docs" / "replays" / truce.document).read_text(encoding="utf-8")  # type: ignore[attr-defined]
    known = numbers(TOOL.written(truce)) | set(told) | {str(one) for one in (opened.signed.day, opened.start.day)}
    for paragraph in document.split("\n\n"):
        if paragraph.startswith(READ):
            assert numbers(paragraph) - known == set(), paragraph


@pytest.mark.parametrize("truce", TOOL.TRUCES, ids=lambda one: one.case)
def test_every_document_says_what_was_not_observed_and_where_the_reader_is_weak(truce: object) -> None:
    text = (ROOT / "docs" / "replays" / truce.document).read_text(encoding="utf-8")  # type: ignore[attr-defined]
    for part in ("**Promised.**", *READ, "**Nobody could see**", "**Where our reader is weak.**"):
        assert part in text
