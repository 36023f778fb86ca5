"""Every file in ``corpus/bad`` is refused with the code its name begins with, at the line marked ``# here``."""

import contextlib
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.windtunnel import read_scenario
from tests.examples import examples
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


WRITTEN = st.recursive(
    st.one_of(
        st.none(),
        st.text(max_size=12),
        st.sampled_from(["0.5", "1e99", "-1", "1/0", "%", "nan", "5 days", "yes", "1,000", "9" * 60]),
    ),
    lambda inside: st.one_of(
        st.lists(inside, max_size=3),
        st.dictionaries(
            st.sampled_from(["low", "likely", "high", "beta", "value", "source", "mark", "assumed", "north", "halt"]),
            inside,
            max_size=4,
        ),
    ),
    max_leaves=6,
)
KEYS = ("horizon", "period", "entry", "actors", "all_actors", "clauses", "methods", "spoilers", "ladder", "liaison")


@settings(max_examples=examples(200), deadline=None)
@given(st.dictionaries(st.sampled_from(KEYS), WRITTEN, max_size=3), WRITTEN)
def test_nothing_but_a_refusal(parts: dict[str, Any], value: Any) -> None:
    about = agreement()
    for data in (parts, {"all_actors": {"patience": value}}, {"clauses": {"halt": {"gain": value}}}):
        text = yaml.safe_dump({"scenario": "1", "agreement": "point"} | data, allow_unicode=True)
        with contextlib.suppress(Refusal):
            read_scenario(text, about).drawn(1, 1)
