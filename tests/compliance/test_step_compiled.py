"""The step function gives the same result compiled and uncompiled."""

from datetime import timedelta

import pytest

from servanda.agreement import lower, read_agreement
from servanda.basis import to_us
from servanda.compliance import assess
from tests import random_worlds


def test_compiled_equals_uncompiled(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("numba", reason="the extra servanda[tunnel] brings numba")
    import servanda.compliance.compiled as compiled

    cut_off = to_us(random_worlds.START + timedelta(days=60))
    for seed in range(15):
        law, facts = lower(read_agreement(random_worlds.agreement(seed))), random_worlds.facts(seed)
        plain = assess(law, facts, cut_off)
        with monkeypatch.context() as patched:
            patched.setattr(compiled, "WORTH_COMPILING", 0)
            fast = assess(law, facts, cut_off)
        assert plain.timeline.lives == fast.timeline.lives
        assert plain.timeline.true_spans == fast.timeline.true_spans
        assert plain.timeline.due == fast.timeline.due
        assert list(plain.records()) == list(fast.records())
