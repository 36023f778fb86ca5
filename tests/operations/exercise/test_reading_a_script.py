"""What an exercise's file refuses, each with the line it is about; and that times and people are read as written."""

import pytest

from operations.exercise.scripts import SMALL, small
from servanda.basis import HOUR, MINUTE, Refusal
from servanda.operations.exercise import read_script

SUBMIT, TRIAGE = 'deed: "incident:allegation:submit"', 'deed: "incident:triage:set"'
INJECT = "  - id: radio\n    at: 10 min\n"
#: A fault, made by writing one thing for another: the code, and on which words the place has to stand.
FAULTS = {
    "a list where keys stand": ("EXR001", "serves: [written]", "serves: {a: b}", "serves: {a"),
    "no text": ("EXR001", "title: A small exercise", "title: [a]", "title"),
    "a way by which no word comes": ("EXR001", "means: radio", "means: pigeon", "means: pigeon"),
    "an unknown key": ("EXR002", "pace: 10", "speed: 10", "speed"),
    "a missing key": ("EXR003", "body: mission\n", "", "exercise: small"),
    "an id that is none": ("EXR004", "exercise: small", "exercise: Small One", "Small One"),
    "no length of time": ("EXR005", "at: 10 min", "at: ten minutes", "ten minutes"),
    "a pace there is none of": ("EXR005", "pace: 10", "pace: 7", "pace: 7"),
    "no date": ("EXR005", "begins: 2024-03-12T06:00", "begins: soon", "begins: soon"),
    "nobody of the exercise": ("EXR006", "to: [hills-officer]", "to: [somebody]", "somebody"),
    "no role": ("EXR006", "role: chair", "role: master", "role: master"),
    "no deed": ("EXR007", 'deed: "duty:entry:write"', 'deed: "duty:entry:sing"', "sing"),
    "what this role never does": ("EXR008", SUBMIT, SUBMIT.replace("allegation:submit", "triage:set"), "triage:set"),
    "expected of nobody who may": ("EXR009", '"duty:entry:write"', '"incident:finding:adopt"', "finding:adopt"),
    "a field the deed has not": ("EXR002", "place: the mill", "places: the mill", "places"),
    "a file that has not begun": ("EXR011", f"{TRIAGE}, file: mill", f"{TRIAGE}, file: bridge", "file: bridge"),
    "an id given twice": ("EXR012", "id: alleged", "id: radio", "id: radio\n    at: 1 h"),
    "a reserved id": ("EXR012", "{id: chair, ", "{id: facilitator, ", "{id: facilitator"),
    "no objective": ("EXR013", "serves: [written]", "serves: [unwritten]", "unwritten"),
    "an objective nothing serves": ("EXR014", "serves: [taken-up]", "serves: [written]", "id: taken-up"),
    "after the end": ("EXR015", "at: 1 h", "at: 5 h", "at: 5 h"),
    "a trainee's deed": ("EXR016", "by: plain-second", "by: plain-officer", "by: plain-officer"),
    "told to somebody played": ("EXR017", "to: [hills-officer]", "to: [plain-second]", "to: [plain-second]"),
    "nothing said, nothing entered": ("EXR018", INJECT, "  - {id: empty, at: 1 min}\n" + INJECT, "{id: empty"),
    "said to nobody": ("EXR018", "    to: mission\n", "", "id: alleged"),
    "no zone": ("BAS001", "body: mission\n", "body: mission\nzone: Nowhere\n", "zone: Nowhere"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_refused_with_its_code_and_its_line(fault: str) -> None:
    code, old, new, at = FAULTS[fault]
    text = SMALL.replace(old, new, 1)
    assert text != SMALL and at in text
    with pytest.raises(Refusal) as refused:
        read_script(text, "small.yaml")
    assert refused.value.code == code
    assert refused.value.place is not None and refused.value.place.file == "small.yaml"
    assert refused.value.place.line == text[: text.index(at)].count("\n") + 1


def test_what_is_before_the_beginning_is_no_inject_and_the_reverse() -> None:
    entry = '  - {at: 2024-03-12T07:00, by: hills-officer, deed: "duty:entry:write", file: log, content: {words: x}}\n'
    with pytest.raises(Refusal) as refused:
        read_script(SMALL.replace("injects:\n", f"history:\n{entry}injects:\n"), "small.yaml")
    assert refused.value.code == "EXR015"
    before = entry.replace("12T07", "11T07")
    read = read_script(SMALL.replace("injects:\n", f"history:\n{before}injects:\n"), "small.yaml")
    assert [one.by for one in read.history] == ["hills-officer"]


def test_people_are_named_by_id_unit_role_or_all_at_once() -> None:
    for named, found in {
        "everybody": ("chair", "verifier", "hills-officer", "plain-officer"),
        "mission": ("chair", "verifier"),
        "officer": ("hills-officer", "plain-officer"),
        "[hills-officer, officer]": ("hills-officer", "plain-officer"),
    }.items():
        read = read_script(SMALL.replace("to: [hills-officer]", f"to: {named}"), "small.yaml")
        assert read.inject("radio").to == found


def test_times_are_those_written_and_injects_are_in_their_order() -> None:
    script = small()
    assert [(one.id, one.at) for one in script.injects] == [("radio", 10 * MINUTE), ("alleged", HOUR)]
    assert script.injects[0].expects[0].within == 20 * MINUTE and script.lasts == 4 * HOUR
    turned = read_script(SMALL.replace("at: 10 min", "at: 2 h"), "small.yaml")
    assert [one.id for one in turned.injects] == ["alleged", "radio"]
