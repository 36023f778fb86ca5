"""The guard and the signals of shipped cases, as the command asks for them."""

import json

import pytest

from servanda.escalation import Asked, Holder, rule_table
from servanda.operations import draw_escalation, escalate_case
from servanda.operations.guard_words import whom_words
from servanda.operations.pages.wording import Words
from tools.guard_rules import PAGE, page


def test_a_case_lists_its_latest_incidents_and_tells_one_in_full() -> None:
    report = escalate_case("lebanon-2024", part=("guard",))
    told = report.told["guard"]
    assert told.class_ == report.class_ == "mechanism"
    incidents = told.data["incidents"]
    assert 1 < len(incidents) <= 12 and all(len(one["alternatives"]) == 5 for one in incidents)
    last = incidents[-1]
    asked = {who["to"] for one in last["alternatives"] for each in one["asked"] for who in each["of"]}
    assert {"unifil", "mechanism"} <= asked, "the agreement's own bodies are asked"
    named = escalate_case("lebanon-2024", part=("guard",), incident=last["incident"][:12])
    assert named.told["guard"].data["incidents"] == [last]
    html = draw_escalation(report)
    assert "guard-alternatives" in html and "For the mechanism only" in html
    assert any("intended by a side: not excluded" in line for line in told.lines)
    json.dumps(report.data())


def test_it_is_never_in_what_may_be_public() -> None:
    report = escalate_case("lebanon-2024", part=("guard", "signals"), public=True)
    assert set(report.told) == {"signals"} and report.class_ == "public"
    assert "guard" not in draw_escalation(report)


@pytest.mark.parametrize(("case", "asked", "code"), [
    ("lebanon-2024", {"incident": "nothing of that name"}, "ESC120"),
    ("lebanon-2024", {"count": "fire.chemical"}, "ESC121"),
])  # fmt: skip
def test_what_cannot_be_asked_says_why_in_its_place(case: str, asked: dict[str, str], code: str) -> None:
    told = escalate_case(case, part=("guard",), **asked).told["guard"]  # type: ignore[arg-type]
    assert told.refused and code in told.lines[0]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_every_part_is_told_in_each_language(language: str) -> None:
    report = escalate_case("syria-coh-2016", part=("guard", "signals"), language=language)
    html = draw_escalation(report)
    assert "\u27e8en\u27e9" not in "".join(report.told["signals"].lines[:1]) and "esc-" not in html
    said = report.told["signals"].data
    assert [one["participant"] for one in said["participants"]][:3] == ["syria-government", "opposition", "sdf"]
    assert said["participants"][1]["said"][0]["words"].startswith("for 97 groups")


def test_the_page_of_rules_is_the_table_in_force() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "write it anew: python tools/guard_rules.py"
    assert all(one.says["en"] in page() for one in rule_table().rules)


def test_sides_asked_under_the_same_clauses_are_named_together() -> None:
    agreement = escalate_case("lebanon-2024", part=("seen",)).opened.agreement
    asked = [Asked(Holder.SIDE, "israel"), Asked(Holder.OTHER_SIDE, "lebanon"), Asked(Holder.VISIT, "")]
    said = whom_words(agreement, Words("en"), rule_table(), asked)
    assert said.startswith("Israel and Lebanon, ") and said.count("; ") == 1
    apart = whom_words(agreement, Words("en"), rule_table(), [asked[0], Asked(Holder.SIDE, "lebanon", ("ceasefire",))])
    assert apart.startswith("Israel, ") and "; Lebanon, " in apart
