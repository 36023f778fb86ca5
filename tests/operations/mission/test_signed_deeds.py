"""Deeds off the line that people sign: over what, where it stands, what it proves; and what the server cannot write."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from operations.mission.log_of import log_begun
from servanda.access import PROGRAM, DataClass, Draft, Entry, Person
from servanda.agreement import Agreement
from servanda.basis import HOUR, MINUTE, SECOND, Refusal, content_hash, fresh_bytes
from servanda.ledger import Opening, ed25519_public, ed25519_signed, record_of
from servanda.liaison import read_signed
from servanda.mechanism import Procedure
from servanda.mechanism import read as read_incident
from servanda.operations import (
    DEED_TAG,
    NEW,
    SHOWN_TAG,
    Accounts,
    LogKeeper,
    Mission,
    Rests,
    SignedThere,
    ToSign,
    agree_to,
    agreement_at,
    do,
    revoke_key,
    shipped_story,
    show_key,
    tell_log,
    verify_log,
    waiting_keys,
    what_it_rests_on,
)
from servanda.operations.log_deeds import deeds_told
from servanda.operations.mission.signed_deeds import By, deed_signature
from servanda.operations.mission.story import StoryClock, filled_in
from servanda.store import Keyring, SqlMission, begin_mission
from tests.played_rehearsal import going_rehearsal

PEOPLE = {one.id: one for one in shipped_story().people}
HILLS, PLAIN, CHAIR = PEOPLE["hills-officer-1"], PEOPLE["plain-officer-1"], PEOPLE["mission-chair-1"]
RING = Keyring.fresh()
THEIR_HEAD = PEOPLE["plain-principal-1"]


class World:
    """A rehearsal at a clock that the test turns; people's devices sign what their deeds ask for."""

    def __init__(self, store: SqlMission, agreement: Agreement, procedure: Procedure, **more: Any) -> None:
        self.clock = StoryClock(shipped_story().now)
        self.store = store
        self.mission = Mission(store, agreement, procedure, self.clock, **more)
        self.accounts = Accounts(store)
        self.seeds: dict[str, bytes] = {}

    def device(self, person: Person) -> bytes:
        """A fresh device of somebody, its key shown."""
        seed = self.seeds[person.id] = fresh_bytes(32)
        proof = ed25519_signed(seed, SHOWN_TAG + person.id.encode()).hex()
        show_key(self.mission, person, ed25519_public(seed).hex(), proof)
        return seed

    def does(self, person: Person, deed: str, about: str, content: dict[str, Any], *, signs: bool = True) -> Entry:
        key = fresh_bytes(8).hex()
        try:
            return do(self.mission, person, deed, about, content, key=key, signs=signs)[0]
        except ToSign as asked:
            there = SignedThere(asked.at, self.signature(person, asked))
            self.clock.at += SECOND
            return do(self.mission, person, deed, about, content, key=key, device=there)[0]

    def signature(self, person: Person, asked: ToSign) -> bytes:
        return b"".join(ed25519_signed(self.seeds[person.id], one) for one in asked.parts)

    def rests(self, entry: Entry) -> Rests:
        return self.all_rest(entry.about)[entry.position]

    def all_rest(self, about: str) -> dict[int, Rests]:
        return dict(what_it_rests_on(self.mission.whole(about), self.mission.keys, self.mission.agreement.id))

    def alleged(self, person: Person, *, signs: bool = True) -> Entry:
        told = {"act": "attack", "begin": self.clock.at - HOUR, "words": "Shots at the ford."}
        return self.does(person, "incident:allegation:submit", NEW, told, signs=signs)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with begin_mission(f"sqlite:///{tmp_path / 'm.sqlite'}", RING, shipped_story().now, test=True) as store:
        for one in (HILLS, PLAIN, CHAIR, THEIR_HEAD):
            store.people.enrol(one, "", shipped_story().now)
        yield World(store, *agreement_at("tutorial-sound", None))


def test_a_receipt_of_a_notice_is_signed_and_nobody_denies_it(world: World) -> None:
    world.device(CHAIR)
    seed = world.device(PLAIN)
    file = world.alleged(HILLS)
    assert world.rests(file) == Rests(By.SESSION), "who has no device enters by session, and it shows"
    notice = {"act": "attack", "begin": world.clock.at - HOUR, "to": ["plain"], "words": "You are told."}
    sent = world.does(CHAIR, "incident:notice:send", file.about, notice)
    received = world.does(PLAIN, "incident:notice:acknowledge", file.about, {})
    assert {world.rests(one).by for one in (sent, received)} == {By.KEY}
    assert world.rests(received).key == ed25519_public(seed).hex()
    assert read_incident(world.mission.whole(file.about)).acknowledgements, "the rule reads it as any other receipt"
    # Whoever runs the server can write the entry, and cannot write the signature.
    forged = replace(received, content={})
    keys, id_ = world.mission.keys, world.mission.agreement.id
    assert what_it_rests_on([forged], keys, id_)[received.position] == Rests(By.SESSION)
    for other in (
        replace(received, by=PEOPLE["plain-principal-1"].id),
        replace(received, unit="hills"),
        replace(received, about=fresh_bytes(16).hex()),
        replace(received, deed="incident:dissent:record"),
        replace(received, to=(*received.to, "world")),
        replace(received, recorded=received.recorded + HOUR),
        replace(received, recorded=received.recorded - HOUR),
        replace(received, happened=received.happened - 1),
        replace(received, content={**received.content, "words": "and we agree"}),
    ):
        assert what_it_rests_on([other], keys, id_)[other.position].by is By.NOT_PROVEN
    again = replace(received, position=received.position + 1)
    assert [one.by for one in what_it_rests_on([received, again], keys, id_).values()] == [By.KEY, By.NOT_PROVEN]
    assert what_it_rests_on([received], keys, "another-mission")[received.position].by is By.NOT_PROVEN
    erased = replace(received, content={}, erased=True)
    assert not what_it_rests_on([erased, replace(received, by=PROGRAM.id, unit="")], keys, id_)


def test_what_is_signed_is_all_of_it_and_can_be_read(world: World) -> None:
    world.device(HILLS)
    with pytest.raises(ToSign) as asked:
        do(world.mission, HILLS, "incident:allegation:submit", NEW,
           {"act": "attack", "begin": world.clock.at - HOUR, "words": "Shots."}, key="k", signs=True)  # fmt: skip
    assert not asked.value.needed and asked.value.data.startswith(DEED_TAG)
    told = json.loads(asked.value.data[len(DEED_TAG) :])
    assert told["person"] == HILLS.id and told["unit"] == "hills" and told["at"] == world.clock.at
    assert told["mission"] == world.mission.agreement.id and told["content"]["words"] == "Shots."
    assert set(told) == {"mission", "person", "unit", "deed", "file", "class", "told", "happened", "at", "content"}


def test_what_a_device_did_not_sign_is_not_entered_and_without_one_it_is_marked(world: World) -> None:
    seed = world.device(HILLS)
    given: dict[str, Any] = {"act": "attack", "begin": world.clock.at - HOUR, "words": "Shots."}
    before = world.mission.last
    with pytest.raises(ToSign) as asked:
        do(world.mission, HILLS, "incident:allegation:submit", NEW, given, key="k", signs=True)
    at, good = asked.value.at, world.signature(HILLS, asked.value)
    for there in (
        SignedThere(at, bytes(64)),
        SignedThere(at, b""),
        SignedThere(at, good + good),
        SignedThere(at, good[:-1]),
        SignedThere(at, ed25519_signed(fresh_bytes(32), asked.value.data)),
        SignedThere(at - 1, good),
        SignedThere(at + HOUR, good),
        SignedThere(at - HOUR, good),
    ):
        with pytest.raises(Refusal, match="MIS077"):
            do(world.mission, HILLS, "incident:allegation:submit", NEW, given, key="k", device=there)
    there = SignedThere(at, good)
    with pytest.raises(Refusal, match="MIS077"):
        do(world.mission, HILLS, "incident:allegation:submit", NEW, {**given, "words": "No."}, key="k", device=there)
    with pytest.raises(Refusal, match="MIS077"):
        do(world.mission, PLAIN, "incident:allegation:submit", NEW, given, key="k", device=there)
    world.clock.at = at + 5 * MINUTE + 1
    with pytest.raises(Refusal, match="MIS077"):
        do(world.mission, HILLS, "incident:allegation:submit", NEW, given, key="k", device=there)
    assert world.mission.last == before
    lost = world.alleged(HILLS, signs=False)
    assert world.rests(lost) == Rests(By.SESSION)
    revoke_key(world.mission, world.accounts, CHAIR, ed25519_public(seed).hex(), "lost")
    assert world.rests(world.alleged(HILLS)) == Rests(By.SESSION), "without a key nothing is asked"


def test_one_signature_is_entered_once_whatever_it_is_sent_with(world: World) -> None:
    """Else whoever signed could make the record look as if the server had forged an entry."""
    world.device(CHAIR)
    file = world.alleged(HILLS)
    given = (world.mission, CHAIR, "incident:note:write", file.about, {"words": "Two craters."})
    with pytest.raises(ToSign) as asked:
        do(*given, key="a", signs=True)
    there = SignedThere(asked.value.at, world.signature(CHAIR, asked.value))
    first = do(*given, key="a", device=there)
    assert do(*given, key="a", device=there) == first == do(*given, key="b", device=there) == do(*given, device=there)
    assert [one.by for one in world.all_rest(file.about).values()] == [By.SESSION, By.KEY]
    world.clock.at += SECOND
    with pytest.raises(ToSign) as asked:
        do(*given, key="c", signs=True)
    again = SignedThere(asked.value.at, world.signature(CHAIR, asked.value))
    assert do(*given, key="c", device=again) != first, "said once more, and signed once more"


def test_a_revoked_key_proves_what_came_before_alone(world: World) -> None:
    seed = world.device(HILLS)
    before = world.alleged(HILLS)
    revoked = revoke_key(world.mission, world.accounts, CHAIR, ed25519_public(seed).hex(), "telephone taken")
    assert world.rests(before).by is By.KEY
    late = replace(before, position=revoked.position + 1)
    assert what_it_rests_on([late], world.mission.keys, world.mission.agreement.id)[late.position].by is By.NOT_PROVEN


def test_a_duty_log_entry_waits_for_no_signature(world: World) -> None:
    world.device(HILLS)
    assert world.rests(world.does(HILLS, "duty:entry:write", NEW, {"words": "Crew back."})).by is By.SESSION


def test_agreement_to_a_proposal_is_signed(world: World) -> None:
    world.device(HILLS)
    world.device(THEIR_HEAD)
    world.device(HILLS)
    (waiting,) = waiting_keys(world.mission)
    given = (world.mission, world.store, world.accounts, THEIR_HEAD, waiting.about)
    with pytest.raises(ToSign) as asked:
        agree_to(*given, signs=True)
    agree_to(*given, device=SignedThere(asked.value.at, world.signature(THEIR_HEAD, asked.value)))
    assert world.rests(world.mission.whole(waiting.about)[-1]).by is By.KEY
    assert not waiting_keys(world.mission)


def test_a_receipt_taken_away_shows_offline_who_signed(world: World, tmp_path: Path) -> None:
    log_begun(world.store)
    log = LogKeeper(world.store)
    seed = world.device(PLAIN)
    shown = next(one for one in world.mission.everything().values() if one[0].deed == "admin:key:enrol")[0]
    told, plain = world.alleged(PLAIN), world.alleged(HILLS)
    line_asked = world.does(PLAIN, "liaison:question:ask", NEW, {
        "what": "Smoke.", "begin": world.clock.at - MINUTE, "asks": ["what is it"], "to": ["hills"]})  # fmt: skip
    log.tick()
    files = []
    for one in (told, plain, shown, line_asked):
        files.append(tmp_path / f"{one.position}.json")
        files[-1].write_text(json.dumps(log.receipt(one.position)), encoding="utf-8")
    report = verify_log(files)
    assert report.sound
    key = ed25519_public(seed).hex()
    keys = [[(each.key, each.person, each.shown) for each in one.deeds.keys] for one in report.lines]
    assert keys == [[(key, PLAIN.id, False)], [], [], [(key, PLAIN.id, False)]]
    assert [one.deeds.session for one in report.lines] == [0, 1, 1, 0]
    for_which = [each.mission for one in report.lines for each in one.deeds.keys]
    assert for_which == [world.mission.agreement.id, ""], "what was signed in an exercise shows as that"
    words = "\n".join(one.head for one in tell_log(report))
    assert f"of {PLAIN.id}, for {world.mission.agreement.id}; compare" in words
    assert "1 signed by whoever did them" in words and "entered by session only" in words and key[:16] in words
    # One bundle in which the key's own entry stands tells whose it is.
    held = json.loads(files[0].read_text("utf-8"))["record"] | {"path": []}
    other = json.loads(files[2].read_text("utf-8"))["record"] | {"path": []}
    (found,) = deeds_told([held, other, {"no": "record"}], "f").keys
    assert found.shown and found.person == PLAIN.id
    # One signature proves one entry, here too; the same record shown twice is one.
    again = deeds_told([held, held, {**held, "index": held["index"] + 1}], "f")
    assert [one.code for one in again.faults] == ["MIS210"] and again.signed == 2
    # What was altered before it came into the log is proven to stand there, and to be signed by nobody.
    forged = replace(told, content={**told.content, "words": "We did it."})
    draft = Draft(forged.deed, forged.about, forged.data_class, forged.content, forged.to, forged.happened)
    (put,) = world.store.append([draft], forged.by, forged.unit, forged.recorded)
    log.tick()
    files[0].write_text(json.dumps(log.receipt(put.position)), encoding="utf-8")
    assert [one.code for one in verify_log(files[:1]).lines[0].verdict.faults] == ["MIS210"]


def test_a_message_of_the_line_speaks_for_no_other_entry(world: World) -> None:
    """Who runs the server can put a signed message into any entry, or words beside it: neither is signed then."""
    world.device(PLAIN)
    asked = world.does(PLAIN, "liaison:question:ask", NEW, {
        "what": "Smoke.", "begin": world.clock.at - MINUTE, "asks": ["what is it"], "to": ["hills"]})  # fmt: skip
    keys, id_ = world.mission.keys, world.mission.agreement.id
    assert not what_it_rests_on([asked], keys, id_), "the line proves its own"
    for other in (
        replace(asked, deed="incident:note:write"),
        replace(asked, about=fresh_bytes(16).hex()),
        replace(asked, unit="hills"),
        replace(asked, content={**asked.content, "words": "and we did it"}),
    ):
        assert what_it_rests_on([other], keys, id_) == {other.position: Rests(By.SESSION)}
        told = {"by": other.by, "unit": other.unit, "deed": other.deed, "about": other.about, "to": other.to,
                "class": other.data_class, "recorded": other.recorded, "happened": other.happened,
                "content": other.content}  # fmt: skip
        record = record_of(Opening(bytes(32), json.dumps(told).encode()), 0).data()
        assert (deeds_told([record], "f").signed, deeds_told([record], "f").session) == (0, 1)


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"1", b'{"by":1}', b"\xff"])
def test_records_of_another_sort_of_log_are_left_out(content: bytes) -> None:
    record = record_of(Opening(bytes(32), content), 0).data()
    assert not deeds_told([record, 1, None], "f").keys


@pytest.fixture(scope="module")
def signed_story() -> Iterator[World]:
    """The shipped story from its beginning, done again in files of their own by people who all hold a device."""
    with going_rehearsal() as (played, store):
        world = World(store, played.agreement, played.procedure, hands=played.hands, terms=played.terms)
        for person in PEOPLE.values():
            try:
                world.device(person)
            except Refusal as refusal:
                assert refusal.code == "ACC001"
        yield world


def test_every_deed_of_a_story_is_signed_by_who_has_a_device(signed_story: World) -> None:
    """Each deed of the shipped story that still can be done, done once more with devices: what becomes of it is the
    same but for the signature, and every entry of it rests on a key."""
    world, story = signed_story, shipped_story()
    files: dict[str, str] = {}
    signed = 0
    seen: set[str] = set()
    for one in sorted(story.deeds, key=lambda each: each.at):
        about, person = files.get(one.file, NEW), PEOPLE[one.by]
        try:
            filled = filled_in(world.mission, one.deed, about, person, one.content, files)
            first = world.mission.last
            entry = world.does(person, one.deed, about, filled)
        except (Refusal, IndexError, KeyError):
            continue
        files.setdefault(one.file, entry.about)
        new = [each for each in world.mission.whole(entry.about) if each.position > first and each.by == person.id]
        told = world.all_rest(entry.about)
        for each in new:
            if read_signed(each.content) is not None or one.deed == "duty:entry:write":
                continue
            expected = By.KEY if person.id in world.seeds and world.mission.signing_key(person) else By.SESSION
            assert told[each.position].by is expected, (one.deed, each.deed)
            signed += expected is By.KEY
            seen.add(each.deed)
    assert signed > 30 and len(seen) > 20, (signed, len(seen))


@settings(max_examples=60)
@given(st.data())
def test_any_part_of_a_file_reads_the_same_as_in_the_whole(signed_story: World, data: st.DataObject) -> None:
    world = signed_story
    everything = [one for entries in world.mission.everything().values() for one in entries]
    part = data.draw(st.lists(st.sampled_from(everything), unique_by=lambda one: one.position, max_size=30))
    keys, id_ = world.mission.keys, world.mission.agreement.id
    whole = what_it_rests_on(everything, keys, id_)
    found = what_it_rests_on(data.draw(st.permutations(part)), keys, id_)
    assert found == {one.position: whole[one.position] for one in part if one.position in whole}


JSONISH = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


@given(JSONISH, st.sampled_from(["", "signed"]))
def test_any_mark_is_read_and_proves_nothing(mark: Any, name: str) -> None:
    held = {name or "other": mark}
    assert deed_signature(held) is None or name
    entry = Entry(1, 10, 10, "a", "u", "incident:note:write", content_hash(b"f", 32), content=held,
                  data_class=DataClass.MECHANISM)  # fmt: skip
    found = what_it_rests_on([entry], [], "m")[1]
    assert found.by is (By.NOT_PROVEN if name else By.SESSION)
