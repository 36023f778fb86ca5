"""Field phones over a real socket: exchanges recorded from the OpenRosa specification, and what becomes of them."""

import hashlib
import io
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from phones.odk_sealing import keys, sealed
from phones.photographs import with_exif
from servanda.access import DataClass, Role
from servanda.basis import DAY, HOUR, Refusal, content_hash
from servanda.mechanism import read
from servanda.operations import take_up, waiting_reports
from servanda.phones import PhoneReport, ReportFile, open_sealed, read_report
from web.mission.phone import Phone, Served, filled, served_room

LIST = "{http://openrosa.org/xforms/xformsList}"


@pytest.fixture(scope="module")
def shared() -> Iterator[Served]:
    with served_room() as room:
        yield room


@pytest.fixture(scope="module")
def monitor(shared: Served) -> Phone:
    return shared.phone("mission-monitor-1")


def report_of(room: Served, person: str, instance: str) -> tuple[ReportFile, str]:
    """The report that an instance became, from the record, and the file it is in."""
    about = content_hash(f"servanda/report\n{person}\n{instance}".encode(), 32)
    return read_report(room.mission.whole(about)), about


def report_in(file: ReportFile) -> PhoneReport:
    """The report of a file that has one."""
    assert file.report is not None
    return file.report


def test_a_phone_fetches_the_list_and_the_form(shared: Served, monitor: Phone) -> None:
    got = monitor.call("GET", "/collect/formList")
    assert got.status == 200 and got.headers["content-type"].startswith("text/xml")
    assert got.headers["x-openrosa-version"] == "1.0" and got.headers["date"]
    root = ElementTree.fromstring(got.text)
    (form,) = root.iter(f"{LIST}xform")
    told = {one.tag.removeprefix(LIST): one.text or "" for one in form}
    assert set(told) == {"formID", "name", "version", "hash", "downloadUrl"}
    assert told["formID"] == shared.reports.form.id and told["version"] == shared.reports.form.version
    assert told["downloadUrl"].startswith(f"{shared.address}/")
    fetched = monitor.call("GET", told["downloadUrl"].removeprefix(shared.address))
    assert told["hash"] == "md5:" + hashlib.md5(fetched.text.encode()).hexdigest()
    assert fetched.text == shared.reports.xform
    french = monitor.call("GET", "/collect/formList", **{"Accept-Language": "fr"})
    assert "Rapport" in french.text and french.headers["content-language"] == "fr"
    assert "<xform>" not in monitor.call("GET", "/collect/formList?formID=other").text
    assert monitor.call("GET", "/collect/forms/other").status == 404


def test_it_asks_before_it_sends(shared: Served, monitor: Phone) -> None:
    got = monitor.call("HEAD", "/collect/submission?deviceID=x")
    assert got.status == 204 and got.text == ""
    assert got.headers["location"] == f"{shared.address}/collect/submission"
    assert int(got.headers["x-openrosa-accept-content-length"]) == 1 << 22
    assert got.headers["x-openrosa-version"] == "1.0" and got.headers["date"]


def test_an_unknown_phone_is_asked_who_it_is(shared: Served, monitor: Phone) -> None:
    for phone in (Phone(shared.address), Phone(shared.address, monitor.name, "0" * 32)):
        for method, path in (("GET", "/collect/formList"), ("HEAD", "/collect/submission")):
            got = phone.call(method, path)
            assert got.status == 401 and got.headers["www-authenticate"].startswith("Basic realm=")
    assert Phone(shared.address, "phone-000000000000", "x").send(filled(shared, "uuid:none")).status == 401


def test_a_page_elsewhere_cannot_send_for_a_browser_that_knows_the_secret(shared: Served, monitor: Phone) -> None:
    before = shared.mission.last
    forged = Phone(monitor.address, monitor.name, monitor.secret, {"Origin": "http://elsewhere.example"})
    assert forged.send(filled(shared, "uuid:forged")).status == 403
    plain = Phone(monitor.address, monitor.name, monitor.secret, {"X-OpenRosa-Version": ""})
    assert plain.send(filled(shared, "uuid:forged")).status == 403
    assert plain.call("GET", "/collect/formList").status == 400
    assert shared.mission.last == before


def test_a_monitors_own_observation_begins_a_file(shared: Served, monitor: Phone) -> None:
    got = monitor.send(filled(shared, "uuid:own"))
    assert got.status == 201 and "submit_success" in got.text
    file, _ = report_of(shared, "mission-monitor-1", "uuid:own")
    assert report_in(file).file and not file.waits
    entries = shared.mission.whole(report_in(file).file)
    (alleged,) = read(entries).allegations
    assert alleged.act.own and alleged.act.act == "fire.small-arms" and alleged.act.zone == "valley"
    assert alleged.act.point == (-20_034_000, -10_021_000) and alleged.act.radius_m == 8
    assert entries[0].data_class is DataClass.MECHANISM and entries[0].by == "mission-monitor-1"


def test_the_same_instance_again_changes_nothing(shared: Served, monitor: Phone) -> None:
    xml = filled(shared, "uuid:again")
    assert monitor.send(xml).status == 201
    before = shared.mission.last
    assert [monitor.send(xml).status for _ in range(3)] == [202, 202, 202]
    assert shared.mission.last == before
    other = monitor.send(filled(shared, "uuid:again", words="Something else."))
    assert other.status == 409 and "PHO007" in other.text and shared.mission.last == before


def test_a_submission_in_several_calls_is_one_report(shared: Served, monitor: Phone) -> None:
    xml = filled(shared, "uuid:parts", photo="1710255987654.jpg", photo_2="1710255911111.jpg")
    one, two = with_exif(), with_exif(320, 240)
    before = shared.mission.last
    assert monitor.send(xml, {"1710255987654.jpg": one}, more=True).status == 202
    assert shared.mission.last == before
    assert monitor.send(xml, {"1710255911111.jpg": two}).status == 201
    file, about = report_of(shared, "mission-monitor-1", "uuid:parts")
    held = report_in(file).files
    assert [(each.name, shared.store.originals.read(each.original)) for each in held] == [
        ("photo", one),
        ("photo_2", two),
    ]
    assert "1710255987654" not in str(shared.mission.whole(about)) and report_in(file).missing == ()
    copy = shared.reports.picture(shared.person("mission-verifier-1"), about, held[0].copy)
    assert b"planted" not in copy.lower()
    with Image.open(io.BytesIO(copy)) as picture:
        assert not picture.getexif() and picture.size == (640, 480)


def test_the_same_report_from_many_lines_at_once_is_entered_once(shared: Served, monitor: Phone) -> None:
    xml, before = filled(shared, "uuid:at-once", photo="a.jpg"), shared.mission.last
    photograph = with_exif()
    with ThreadPoolExecutor(8) as pool:
        statuses = sorted(pool.map(lambda _: monitor.send(xml, {"a.jpg": photograph}).status, range(12)))
    assert statuses == [201, *[202] * 11] and shared.mission.last == before + 2


def test_a_photograph_that_comes_late_is_added(shared: Served, monitor: Phone) -> None:
    xml = filled(shared, "uuid:late", seen="told", photo="a.jpg")
    assert monitor.send(xml).status == 201
    file, _ = report_of(shared, "mission-monitor-1", "uuid:late")
    assert report_in(file).missing == ("photo",)
    photograph = with_exif()
    assert [monitor.send(xml, {"a.jpg": photograph}).status for _ in range(2)] == [201, 202]
    file, _ = report_of(shared, "mission-monitor-1", "uuid:late")
    assert [each.name for each in file.added] == ["photo"] and file.waits


def test_a_damaged_photograph_loses_no_report(shared: Served, monitor: Phone) -> None:
    assert monitor.send(filled(shared, "uuid:damaged", photo="a.jpg"), {"a.jpg": b"cut off" * 400_000}).status == 201
    file, _ = report_of(shared, "mission-monitor-1", "uuid:damaged")
    (held,) = report_in(file).files
    assert held.copy == "" and shared.store.originals.read(held.original) == b"cut off" * 400_000


@pytest.mark.parametrize(
    ("answers", "status", "code"),
    [
        ({"form": "another-form"}, 404, "PHO003"),
        ({"act": "", "family": ""}, 400, "PHO009"),
        ({"when": "yesterday"}, 400, "PHO009"),
        ({"photo": "../../a.jpg"}, 400, "PHO006"),
        ({"concerns": "yes", "marker": "another"}, 400, "PHO009"),
        ({"words": "She was raped."}, 422, "MEC003"),
        ({"act": "attack__sexual-violence"}, 422, "MEC003"),
        ({"words": "x" * 300_000}, 400, "PHO001"),
    ],
)
def test_what_is_not_taken_leaves_nothing(
    shared: Served, monitor: Phone, answers: dict[str, str], status: int, code: str
) -> None:
    before = shared.mission.last, shared.store.settings.names()
    got = monitor.send(filled(shared, f"uuid:bad-{code}", **answers))
    assert got.status == status and "submit_error" in got.text and code in got.text
    assert (shared.mission.last, shared.store.settings.names()) == before


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_what_is_not_taken_is_said_in_the_language_the_phone_asks_for(monitor: Phone, language: str) -> None:
    got = monitor.call("GET", "/collect/forms/none", **{"Accept-Language": language})
    assert got.headers["content-language"] == language and "PHO003" in got.text
    assert "there is no such form" not in got.text and not re.search("[\u2066-\u2069]", got.text)


def test_an_entity_bomb_too_many_files_and_too_much_are_not_taken(shared: Served, monitor: Phone) -> None:
    bomb = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><data id="f"><words>&b;</words></data>'
    assert monitor.send(bomb).status == 400
    many = {f"{n}.jpg": b"x" for n in range(12)}
    assert "PHO004" in monitor.send(filled(shared, "uuid:many"), many).text
    assert monitor.send(filled(shared, "uuid:large"), {"a.jpg": bytes(5 << 20)}).status == 413
    body = b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n-' + b"ab" * 10_000 + b"\r\n--x--\r\n"
    letters = {"content-type": "multipart/form-data; boundary=x; charset=punycode"}
    assert "PHO004" in monitor.call("POST", "/collect/submission", body, **letters).text, "letters no phone sends"
    unasked = monitor.send(filled(shared, "uuid:unasked"), {"never-named.exe": b"MZ planted-unasked"})
    assert unasked.status == 201
    file, _ = report_of(shared, "mission-monitor-1", "uuid:unasked")
    assert report_in(file).files == ()


def test_an_unknown_version_is_kept_and_marked(shared: Served, monitor: Phone) -> None:
    got = monitor.send(filled(shared, "uuid:older", version="000000000000", zone="a-zone-that-was", act="no__such"))
    assert got.status == 201
    file, _ = report_of(shared, "mission-monitor-1", "uuid:older")
    assert file.waits and not report_in(file).known and report_in(file).act == ""
    assert b"a-zone-that-was" in shared.store.originals.read(report_in(file).digest)


def test_a_phone_whose_clock_is_ahead_loses_no_report(shared: Served, monitor: Phone) -> None:
    assert monitor.send(filled(shared, "uuid:ahead", when="2031-01-01T00:00:00.000+00:00")).status == 201
    file, _ = report_of(shared, "mission-monitor-1", "uuid:ahead")
    assert file.waits


def test_of_survivors_and_children_a_marker_is_kept_and_nothing_that_was_sent() -> None:
    with served_room() as room:
        phone = room.phone("mission-monitor-1")
        xml = filled(room, "uuid:marker", concerns="yes", marker="child", referred="yes", words="planted-account")
        assert phone.send(xml, {"a.jpg": with_exif()}).status == 201
        assert phone.send(xml).status == 202
        about = report_of(room, "mission-monitor-1", "uuid:marker")[1]
        (entry,) = room.mission.whole(about)
        assert entry.deed == "incident:referral:mark" and dict(entry.content) == {"kind": "child", "referred": True}
        digest = hashlib.sha256(xml.encode()).hexdigest()
        with pytest.raises(Refusal, match="STO110"):
            room.store.originals.read(digest)


def test_what_others_told_waits_for_a_verifier_and_is_taken_up_once() -> None:
    with served_room() as room:
        phone, verifier = room.phone("mission-monitor-2"), room.person("mission-verifier-1")
        assert phone.send(filled(room, "uuid:told", seen="told")).status == 201
        about = report_of(room, "mission-monitor-2", "uuid:told")[1]
        (entries,) = waiting_reports(room.mission, verifier)
        assert entries[0].about == about and entries[0].recorded % HOUR == 0
        for name in ("plain-officer-1", "hills-principal-1", "mission-monitor-1", "guarantor-1", "relief-desk-1"):
            assert waiting_reports(room.mission, room.person(name)) == ()
            with pytest.raises(Refusal, match="ACC00"):
                take_up(room.mission, room.person(name), about)
        begun = str(take_up(room.mission, verifier, about, words="Plausible.").content["file"])
        (alleged,) = read(room.mission.file(verifier, begun)).allegations
        assert alleged.by == "mission-verifier-1" and not alleged.act.own and alleged.act.place == "the lower bridge"
        assert waiting_reports(room.mission, verifier) == ()
        with pytest.raises(Refusal, match="PHO020"):
            take_up(room.mission, verifier, about, aside=True)


def test_the_desks_reports_wait_for_the_desk_alone() -> None:
    with served_room() as room:
        assert room.phone("relief-desk-1").send(filled(room, "uuid:desk")).status == 201
        desk = room.person("relief-desk-1")
        assert len(waiting_reports(room.mission, desk)) == 1
        assert waiting_reports(room.mission, room.person("mission-verifier-1")) == ()


def test_a_sealed_report_is_stored_as_it_is_and_opened_by_the_key_alone() -> None:
    key, pem, public = keys()
    with served_room() as room:
        plain_version = room.reports.form.version
        room.reports.seal_for(public)
        form = room.reports.form
        assert form.version != plain_version and f'base64RsaPublicKey="{public}"' in room.reports.xform
        inner = filled(room, "uuid:sealed", words="planted-sealed-words").encode()
        manifest, files = sealed(key.public_key(), form.id, form.version, "uuid:sealed", inner, {"a.jpg": with_exif()})
        phone, verifier = room.phone("mission-monitor-1"), room.person("mission-verifier-1")
        assert phone.send(manifest, {"a.jpg.enc": files["a.jpg.enc"]}, more=True).status == 202
        assert phone.send(manifest, {"submission.xml.enc": files["submission.xml.enc"]}).status == 201
        about = report_of(room, "mission-monitor-1", "uuid:sealed")[1]
        assert len(waiting_reports(room.mission, verifier)) == 1
        with pytest.raises(Refusal, match="PHO022"):
            take_up(room.mission, verifier, about)
        parts = room.reports.sealed_parts(verifier, about)
        assert parts == {"submission.xml": manifest, **files}
        opened = open_sealed(parts.pop("submission.xml"), parts, pem)
        assert opened.files["submission.xml"] == inner and opened.signed
        take_up(room.mission, verifier, about, aside=True, words="Entered by hand.")


def test_no_trace_of_phone_address_or_minute_is_in_the_store() -> None:
    """Figure 40: device ids, addresses, browser strings and the minute of arrival are in no byte of it."""
    with served_room() as room:
        phone = room.phone("mission-monitor-1")
        xml = filled(room, "uuid:trace", seen="told", photo="1710255900123.jpg").replace(
            "</data>", "<deviceid>collect:planted-device</deviceid></data>"
        )
        sent = with_exif()
        assert phone.send(xml, {"1710255900123.jpg": sent}).status == 201
        data = bytes_of(room)
        assert b"mission-monitor-1" in data  # the search would find what is there in clear
        for trace in (b"planted", b"127.0.0.1", b"Dalvik", phone.secret.encode(), b"1710255900123", sent[:64]):
            assert trace not in data, trace
        file, about = report_of(room, "mission-monitor-1", "uuid:trace")
        told = str([dict(one.content) for one in room.mission.whole(about)])
        assert "planted-device" not in told and phone.name not in told and "1710255900123" not in told
        assert all(one.recorded % HOUR == 0 for one in room.mission.whole(about))
        kept = room.store.originals.read(report_in(file).files[0].original)
        assert kept == sent


def bytes_of(room: Served) -> bytes:
    """Every byte of the store's files."""
    folder = Path(str(room.store.hand.base.path)).parent
    return b"".join(one.read_bytes() for one in sorted(folder.rglob("*")) if one.is_file())


def test_a_word_enrols_one_phone_once_within_a_day() -> None:
    with served_room() as room:
        person, now = room.person("mission-monitor-1"), room.mission.now
        word = room.phones.word_for(person, now)
        tried = [(person.id, "wrong", now), ("mission-monitor-2", word, now), ("nobody", word, now)]
        for name, given, at in [*tried, (person.id, word, now + DAY)]:
            with pytest.raises(Refusal, match="PHO011"):
                room.phones.enrol(name, given, at)
        made = room.phones.enrol(person.id, word, now)
        with pytest.raises(Refusal, match="PHO011"):
            room.phones.enrol(person.id, word, now)
        phone = Phone(room.address, made.name, made.secret)
        assert phone.call("GET", "/collect/formList").status == 200
        assert [name for name, _ in room.phones.of(person)] == [made.name]
        room.phones.strike_off(room.person("mission-monitor-2"), made.name)
        assert phone.call("GET", "/collect/formList").status == 200
        room.phones.strike_off(person, made.name)
        assert phone.call("GET", "/collect/formList").status == 401
        for _ in range(5):
            room.phone(person.id)
        with pytest.raises(Refusal, match="PHO014"):
            room.phones.word_for(person, now)
        for one in room.accounts.everybody():
            if one.role not in (Role.MONITOR, Role.VERIFIER, Role.HUMANITARIAN):
                with pytest.raises(Refusal, match="PHO012"):
                    room.phones.word_for(one, now)


def test_a_phone_of_somebody_who_was_revoked_is_known_no_more() -> None:
    with served_room() as room:
        phone = room.phone("mission-monitor-1")
        room.store.people.revoke("mission-monitor-1", room.mission.now)
        room.accounts._read_at = -(10**15)
        assert phone.send(filled(room, "uuid:revoked")).status == 401


def test_guessing_a_secret_costs_time(shared: Served) -> None:
    guesser = Phone(shared.address, "phone-aaaaaaaaaaaa", "x")
    assert [guesser.call("GET", "/collect/formList").status for _ in range(7)][-1] == 429


def test_a_live_server_answers_no_phone_in_clear() -> None:
    with served_room(rehearsal=False) as room:
        got = room.phone("mission-monitor-1").call("GET", "/collect/formList")
        assert got.status == 403 and "PHO015" in got.text
    with served_room(rehearsal=False, secure=True) as room:
        assert room.phone("mission-monitor-1").call("GET", "/collect/formList").status == 200
