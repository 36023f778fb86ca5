"""Every story is told as expected, in batch and in stream; and with the parties' names exchanged."""

from pathlib import Path
from typing import Any

import pytest

from servanda.agreement import read_agreement
from servanda.store import open_case, shipped_cases
from tests.stories.telling import HERE, cut_off, lives, load, matches, stories, swapped, tell, tellings, told

STORIES = stories()


@pytest.fixture(params=STORIES, ids=lambda path: str(path.relative_to(HERE)))
def path(request: pytest.FixtureRequest) -> Path:
    """One story file."""
    found: Path = request.param
    return found


def test_told_as_expected(path: Path) -> None:
    for story in tellings(load(path)):
        zone = story["agreement"]["timing"]["zone"]
        result = tell(story)
        found = told(result, zone)
        wrong = [line for expected in story["expect"] if "life" not in expected for line in matches(expected, found)]
        wrong += [line for expected in story["expect"] if "life" in expected for line in lives(expected, result, zone)]
        assert not wrong, "\n".join([story["as_of"], *wrong])


def test_stream_tells_the_same(path: Path) -> None:
    for story in tellings(load(path)):
        stream, batch = tell(story, as_stream=True), tell(story)
        assert list(stream.records()) == list(batch.records())
        assert stream.timeline.lives == batch.timeline.lives


def test_exchanged_names_exchange_results(path: Path) -> None:
    story = load(path)
    parties = [
        key for key, one in story["agreement"]["participants"].items() if "party" in str(one.get("roles", "party"))
    ]
    if len(parties) < 2:
        pytest.skip("one party: nothing to exchange")
    zone = story["agreement"]["timing"]["zone"]
    one, other = parties[:2]
    for each in tellings(story):
        assert in_order(told(tell(swapped(each, one, other)), zone)) == _exchanged(told(tell(each), zone), one, other)


def _exchanged(found: list[dict[str, Any]], one: str, other: str) -> list[dict[str, Any]]:
    """Obligation ids may name a party as their part; bindings may too."""
    result = []
    for each in found:
        clause, _, part = each["obligation"].partition("/")
        part = ".".join({one: other, other: one}.get(word, word) for word in part.split("."))
        result.append({**each, "obligation": f"{clause}/{part}" if part else clause})
    return in_order(result)


def in_order(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without the order of instances that began at one instant: it follows content hashes, and those see the names."""
    return sorted(found, key=repr)


SHIPPED = [name for name, folder in shipped_cases().items() if (folder / "chronology.yaml").is_file()]


@pytest.mark.parametrize("name", SHIPPED)
def test_exchanged_names_in_shipped_cases(name: str) -> None:
    from servanda.basis import from_us, read_yaml

    folder = shipped_cases()[name]
    paper = open_case(name).agreement()
    agreement = read_agreement(paper.text, paper.name)
    chronology = load(folder / "chronology.yaml")
    parties = agreement.parties()
    if len(parties) < 2:
        pytest.skip("one party: nothing to exchange")
    zone = agreement.timing.zone
    story = {
        "agreement": read_yaml(paper.text, paper.name).data(),
        "sources": chronology.get("sources"),
        "defaults": chronology.get("defaults"),
        "facts": chronology["rows"],
        "as_of": "2030-01-01" if name != "gaza-2025-01" else "2025-12-31",
    }
    assert from_us(cut_off(story), zone).year >= 2025
    one, other = parties[:2]
    before = told(tell(story), zone)
    assert before
    assert in_order(told(tell(swapped(story, one, other)), zone)) == _exchanged(before, one, other)
