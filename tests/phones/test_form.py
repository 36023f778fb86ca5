"""The form of an agreement: its own acts and zones, in its own words, nothing sensitive, sound for the tools."""

import shutil
from xml.etree import ElementTree

import pytest

from phones.odk_engine import engine
from servanda.agreement import Agreement
from servanda.mechanism import MARKER_ACTS
from servanda.operations.reading import read_case
from servanda.phones import report_form, xform_of
from servanda.vocabulary import act_label

CASES = ["tutorial-sound", "colombia-2016", "lebanon-2024", "minsk-ii-2015"]
X = "{http://www.w3.org/2002/xforms}"


def agreement(case: str) -> Agreement:
    return read_case(case)[1]


@pytest.mark.parametrize("case", CASES)
def test_no_act_of_which_only_a_marker_is_kept_is_in_a_form(case: str) -> None:
    form = report_form(agreement(case))
    offered = {one.name.replace("__", ".") for name in ("acts", "families") for one in form.lists[name]}
    assert offered and not any(code.startswith(MARKER_ACTS) for code in offered)
    assert "recruit-child" not in xform_of(form) and "sexual-violence" not in xform_of(form)


def test_acts_and_zones_are_said_in_the_words_of_vocabulary_and_agreement() -> None:
    held = agreement("tutorial-sound")
    form = report_form(held)
    shots = next(one for one in form.lists["acts"] if one.name == "fire__small-arms")
    assert shots.above == "fire"
    assert all(shots.says[one] == act_label("fire.small-arms", one) for one in ("en", "fr", "ar"))
    assert [one.name for one in form.lists["zones"]] == [*held.zones, "_"]
    assert form.lists["zones"][0].says["ar"] == "الوادي"
    for name, listed in form.lists.items():
        names = [(one.above, one.name) for one in listed]
        assert len(set(names)) == len(names), name


def test_every_question_and_choice_is_said_in_three_languages() -> None:
    form = report_form(agreement("tutorial-sound"))
    said = [one.says for one in form.questions] + [one.says for each in form.lists.values() for one in each]
    said += [one.hint for one in form.questions if one.hint]
    assert all(set(one) == {"en", "fr", "ar"} and all(one.values()) for one in said)
    root = ElementTree.fromstring(xform_of(form))
    languages = [one.get("lang") for one in root.iter(f"{X}translation")]
    assert languages == ["English (en)", "Français (fr)", "العربية (ar)"]


def test_the_version_is_of_the_content() -> None:
    one, same = (report_form(agreement("tutorial-sound")) for _ in range(2))
    assert one.version == same.version
    assert len({report_form(agreement(case)).version for case in CASES}) == len(CASES)
    assert report_form(agreement("tutorial-sound"), "a key").version != one.version
    root = ElementTree.fromstring(xform_of(one))
    data = next(node for node in root.iter() if node.get("version") == one.version)
    assert data.get("id") == one.id == "servanda-report-tutorial-sound"


def test_a_form_asks_for_no_id_of_the_device() -> None:
    text = xform_of(report_form(agreement("tutorial-sound"))).lower()
    for one in ("deviceid", "subscriberid", "simserial", "phonenumber", "username", "email", "audit"):
        assert one not in text


def test_a_form_carries_the_key_reports_are_sealed_for() -> None:
    root = ElementTree.fromstring(xform_of(report_form(agreement("tutorial-sound"), "QUJD")))
    assert [one.get("base64RsaPublicKey") for one in root.iter(f"{X}submission")] == ["QUJD"]


@pytest.mark.skipif(shutil.which("java") is None, reason="ODK Validate needs Java")
@pytest.mark.parametrize("case", CASES)
def test_odk_validate_finds_nothing_wrong(case: str) -> None:
    assert xform_of(report_form(agreement(case)), checked_by_validate=True)


@pytest.mark.slow
def test_odks_own_engine_asks_every_shipped_form_in_three_languages() -> None:
    for case, told in zip(
        CASES, engine({"forms": [xform_of(report_form(agreement(case))) for case in CASES]}), strict=True
    ):
        assert (told["status"], told["error"]) == ("success", None), case
        assert len(told["first"]) == 3, case
        for (shown,) in told["first"].values():
            assert shown["name"] == "concerns" and shown["required"] and shown["choices"] == ["no", "yes"]
