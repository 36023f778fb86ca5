"""Public alerts: three facts and nothing else, valid by the standard, read back as written, the same bytes always."""

from dataclasses import replace
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.basis import DAY, HOUR, Refusal
from servanda.escalation import Share
from servanda.evidence.cap_alerts import alerts as cap_alerts_of
from servanda.page import AlertArea, Approved, MessageType, PublicAlert, PublicFact, alert_xml

SENT = 1_709_500_000_000_000
AREA = AlertArea(
    {"en": "the pass road", "fr": "la route du col", "ar": "طريق الممر"},
    polygons=(((20.0, 10.0), (20.1, 10.0), (20.1, 10.2), (20.0, 10.0)),),
    circles=(((-9.905, -19.71), 0.8),),
)
ALERT = PublicAlert(
    PublicFact.MINES, "servanda.pass.1", "mission@example.org", {"en": "Observer Mission"}, SENT, SENT + DAY, (AREA,),
    begins=SENT - HOUR, approved=Approved("mission-chair-1", SENT - HOUR),
)  # fmt: skip
#: The order of elements and their words, from the tables of the standard (CAP 1.2, section 3.2).
_HEAD = ["identifier", "sender", "sent", "status", "msgType", "source", "scope", "restriction", "addresses", "code",
         "note", "references", "incidents", "info"]  # fmt: skip
_INFO = ["language", "category", "event", "responseType", "urgency", "severity", "certainty", "audience", "eventCode",
         "effective", "onset", "expires", "senderName", "headline", "description", "instruction", "web", "contact",
         "parameter", "resource", "area"]  # fmt: skip
_AREA = ["areaDesc", "polygon", "circle", "geocode", "altitude", "ceiling"]
_WORDS = {
    "status": {"Actual", "Exercise", "System", "Test", "Draft"},
    "msgType": {"Alert", "Update", "Cancel", "Ack", "Error"},
    "scope": {"Public", "Restricted", "Private"},
    "category": {"Geo", "Met", "Safety", "Security", "Rescue", "Fire", "Health", "Env", "Transport", "Infra", "CBRNE",
                 "Other"},
    "responseType": {"Shelter", "Evacuate", "Prepare", "Execute", "Avoid", "Monitor", "Assess", "AllClear", "None"},
    "urgency": {"Immediate", "Expected", "Future", "Past", "Unknown"},
    "severity": {"Extreme", "Severe", "Moderate", "Minor", "Unknown"},
    "certainty": {"Observed", "Likely", "Possible", "Unlikely", "Unknown"},
}  # fmt: skip
_NEEDED = {
    "alert": {"identifier", "sender", "sent", "status", "msgType", "scope"},
    "info": {"category", "event", "urgency", "severity", "certainty"},
    "area": {"areaDesc"},
}


def check_by_the_standard(written: bytes) -> None:
    root = fromstring(written)
    _check(root, "alert", _HEAD)
    for info in root.iter():
        if _bare(info.tag) == "info":
            _check(info, "info", _INFO)
        if _bare(info.tag) == "area":
            _check(info, "area", _AREA)


def _check(element: Any, name: str, order: list[str]) -> None:
    found = [_bare(one.tag) for one in element]
    assert [order.index(one) for one in found] == sorted(order.index(one) for one in found)
    assert _NEEDED[name] <= set(found)
    repeated = {"info", "category", "responseType", "area", "polygon", "circle"}
    assert all(found.count(one) == 1 for one in set(found) - repeated)
    for one in element:
        tag, text = _bare(one.tag), one.text or ""
        assert tag not in _WORDS or text in _WORDS[tag]
        if tag in ("sent", "onset", "expires"):
            assert text[10] == "T" and text[19] in "+-" and len(text) == 25


def _bare(tag: str) -> str:
    assert tag.startswith("{urn:oasis:names:tc:emergency:cap:1.2}")
    return tag.partition("}")[2]


@pytest.mark.parametrize("fact", list(PublicFact))
def test_what_is_written_is_valid_and_says_the_same_in_three_languages(fact: PublicFact) -> None:
    written = alert_xml(replace(ALERT, fact=fact))
    check_by_the_standard(written)
    infos = fromstring(written).findall("{urn:oasis:names:tc:emergency:cap:1.2}info")
    assert [one.findtext("{urn:oasis:names:tc:emergency:cap:1.2}language") for one in infos] == ["en", "fr", "ar"]
    assert written == alert_xml(replace(ALERT, fact=fact))
    assert b"10,20 10,20.1 10.2,20.1 10,20" in written and b"-19.71,-9.905 0.8" in written


def test_our_own_reader_reads_back_what_was_written() -> None:
    (read,) = cap_alerts_of(fromstring(alert_xml(ALERT)))
    assert read.why is None and (read.sender, read.identifier) == ("mission@example.org", "servanda.pass.1")
    assert read.areas[0]["place"] == "the pass road" and read.areas[0]["happened_to"] == "2024-03-04T21:06:40-00:00"
    later = replace(ALERT, identifier="servanda.pass.2", sent=SENT + HOUR, message=MessageType.CANCEL,
                    references=(ALERT.reference,))  # fmt: skip
    check_by_the_standard(alert_xml(later))
    (ended,) = cap_alerts_of(fromstring(alert_xml(later)))
    assert ended.refers == (("mission@example.org", "servanda.pass.1"),) and ended.areas[0]["act"] == "alert.ended"
    assert b"does not say that the place is safe" in alert_xml(later)


def test_nothing_is_actual_until_somebody_approved_it_and_an_exercise_never_is() -> None:
    draft = replace(ALERT, approved=None)
    assert (draft.status, ALERT.status, replace(ALERT, exercise=True).status) == ("Draft", "Actual", "Exercise")
    for one in (draft, replace(ALERT, exercise=True)):
        check_by_the_standard(alert_xml(one))
        (read,) = cap_alerts_of(fromstring(alert_xml(one)))
        assert read.why is not None and "warns nobody" in read.why[1]


@pytest.mark.parametrize("thing", ["mines", "forecast", "alarm", 0.7, None, Share(1, 2), MessageType.ALERT])
def test_nothing_but_the_three_facts_can_be_an_alert(thing: Any) -> None:
    with pytest.raises(Refusal, match="ESC110"):
        replace(ALERT, fact=thing)


def test_an_alert_has_no_place_for_words_of_ones_own() -> None:
    assert set(PublicAlert.__dataclass_fields__) == {
        "fact", "identifier", "sender", "sender_name", "sent", "expires", "areas", "begins", "message", "references",
        "approved", "exercise",
    }  # fmt: skip


@pytest.mark.parametrize(
    "change",
    [
        {"areas": ()}, {"identifier": "a b"}, {"sender": "a,b"}, {"expires": SENT - 1}, {"message": MessageType.UPDATE},
        {"references": (ALERT.reference,)}, {"sender_name": {"en": "x" * 121}},
    ],
)  # fmt: skip
def test_an_alert_that_is_not_whole_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(Refusal, match="ESC111"):
        replace(ALERT, **change)


@pytest.mark.parametrize(
    "area",
    [
        {"called": {}}, {"called": {"en": "x" * 121}}, {"polygons": (((0.0, 0.0), (1.0, 0.0), (1.0, 1.0)),)},
        {"circles": (((0.0, 91.0), 1.0),)}, {"circles": (((0.0, 9.0), -1.0),)},
    ],
)  # fmt: skip
def test_an_area_that_is_none_is_refused(area: dict[str, Any]) -> None:
    with pytest.raises(Refusal, match="ESC111"):
        replace(AREA, **area)


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1, max_size=60), st.floats(-180, 180), st.floats(-90, 90), st.floats(0, 500))
def test_whatever_a_place_is_called_the_message_stays_one(name: str, lon: float, lat: float, radius: float) -> None:
    try:
        area = AlertArea({"en": name}, circles=(((lon, lat), radius),))
        written = alert_xml(replace(ALERT, areas=(area,)))
    except Refusal as refused:
        assert refused.code == "ESC111"
        return
    check_by_the_standard(written)
