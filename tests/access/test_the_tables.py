"""The two tables: whole, closed, and without anyone who may do everything."""

import csv
from importlib.resources import files

import pytest

from servanda.access import PROGRAM, DataClass, Entry, Person, Role, deeds, may, needs_two, seen, sees

ROLES = list(Role)


def person(role: Role, unit: str = "here", side: str = "") -> Person:
    return Person(f"{role}-of-{unit}", role, unit, side)


def entry(data_class: DataClass, unit: str = "there", to: tuple[str, ...] = (), by: str = "somebody") -> Entry:
    return Entry(1, 0, 0, by, unit, "incident:note:write", "file", data_class, to)


def table(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(files("servanda.access").joinpath(name).read_text(encoding="utf-8").splitlines()))


def test_every_cell_of_both_tables_holds_a_verdict() -> None:
    for row in table("deeds.csv"):
        assert set(row) == {"deed", "calendar", *ROLES}
        assert {row[role] for role in ROLES} <= {"any", "own", "named", "team", "two", "-"}, row["deed"]
        assert row["calendar"] in ("yes", "-")
    assert {row["class"] for row in table("sight.csv")} == set(DataClass)
    for row in table("sight.csv"):
        assert {row[role] for role in ROLES} <= {"all", "unit", "told", "named", "-"}


def test_a_deed_is_listed_once() -> None:
    assert len(set(deeds())) == len(deeds())


def test_what_is_not_in_the_table_is_nobodys() -> None:
    for role in ROLES:
        assert not may(person(role), "incident:history:rewrite", own="here", named=("here",))


def test_the_public_does_nothing_and_sees_what_is_public_alone() -> None:
    somebody = person(Role.PUBLIC, "")
    assert not any(may(somebody, deed, own="", named=("",)) for deed in deeds())
    assert [one for one in DataClass if sees(somebody, entry(one, unit="", to=("",)))] == [DataClass.PUBLIC]


#: What is put together by one and approved by another.
APART = [
    ("incident:finding:propose", "incident:finding:adopt"),
    ("incident:report:submit", "incident:finding:adopt"),
    ("incident:publication:propose", "incident:publication:decide"),
    ("incident:review:ask", "incident:review:decide"),
    ("incident:allegation:submit", "incident:notice:acknowledge"),
    ("humanitarian:notification:send", "humanitarian:notification:receive"),
    ("admin:person:enrol", "admin:person:agree"),
]


@pytest.mark.parametrize("role", ROLES)
def test_no_role_sees_everything_or_both_makes_and_approves(role: Role) -> None:
    somebody = person(role)

    def does(deed: str, named: tuple[str, ...]) -> bool:
        return bool(may(somebody, deed, own="here", named=named, team=(somebody.id,)))

    assert not all(sees(somebody, entry(one, to=("here",))) for one in DataClass)
    # An allegation is never sent to the unit that made it.
    assert not [pair for pair in APART if does(pair[0], ()) and does(pair[1], ())]


def test_the_administrator_reads_nothing_of_the_parties_and_acts_for_none() -> None:
    somebody = person(Role.ADMINISTRATOR, "office")
    hidden = (DataClass.MECHANISM, DataClass.MEDIATOR, DataClass.PARTY, DataClass.SOURCE, DataClass.SITE)
    assert not any(sees(somebody, entry(one, to=("office",))) for one in hidden)
    assert all(deed.startswith("admin:") for deed in deeds() if may(somebody, deed, own="office", named=("office",)))


def test_two_people_are_needed_for_keys_erasure_and_settings_alone() -> None:
    assert {deed for deed in deeds() if needs_two(deed)} == {
        "admin:person:enrol",
        "admin:key:change",
        "admin:erasure:propose",
        "admin:setting:propose",
        "admin:desk:change",
        "bulletin:publisher-key:propose",
    }


@pytest.mark.parametrize(
    "deed",
    [
        "incident:file:register",
        "incident:notice:send",
        "incident:task:assign",
        "incident:inquiry:note",
        "incident:note:write",
        "incident:dissent:record",
    ],
)
def test_the_record_waits_for_no_side(deed: str) -> None:
    """Somebody of no side, alone, does what runs the mission; nothing of it needs a party's people."""
    assert not needs_two(deed)
    assert may(person(Role.CHAIR), deed)


def test_a_thing_of_one_class_is_seen_by_those_the_table_names() -> None:
    ours, theirs = person(Role.OFFICER, "gam", "gam"), person(Role.OFFICER, "government", "government")
    private = entry(DataClass.PARTY, unit="gam", to=("government",))
    assert sees(ours, private) and not sees(theirs, private)
    told = entry(DataClass.MECHANISM, unit="amm", to=("gam",))
    assert sees(ours, told) and not sees(theirs, told)
    assert seen(theirs, (private, told)) == ()


def test_who_told_is_seen_by_who_wrote_it_down_and_no_colleague() -> None:
    named = entry(DataClass.SOURCE, unit="desk", by="monitor-of-desk")
    assert sees(person(Role.MONITOR, "desk"), named)
    assert not sees(Person("another", Role.MONITOR, "desk"), named)


def test_parties_are_treated_alike() -> None:
    """Nothing in either table reads a name: exchanged units give exchanged verdicts."""
    for deed in deeds():
        for role in (Role.PRINCIPAL, Role.OFFICER):
            for named in ((), ("a",), ("b",), ("a", "b")):
                swapped = tuple({"a": "b", "b": "a"}[one] for one in named)
                assert may(person(role, "a"), deed, own="a", named=named) == may(
                    person(role, "b"), deed, own="b", named=swapped
                )


def test_the_calendar_enters_lapses_and_no_judgement() -> None:
    allowed = {deed for deed in deeds() if may(PROGRAM, deed)}
    assert "incident:lapse:record" in allowed and "liaison:lapse:record" in allowed
    assert not {deed for deed in allowed if deed.split(":")[1] in ("finding", "publication", "consequence")} - {
        "step:consequence:due"
    }
