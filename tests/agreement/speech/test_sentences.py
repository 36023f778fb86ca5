"""What sentences say: of one clause of each kind, of moments, of conditions; names change nothing."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from servanda.agreement import Agreement, read_agreement
from servanda.agreement.clauses import kinds
from servanda.agreement.conditions import Dependency
from servanda.agreement.speech import LANGUAGES, condition_words, dependency_words, moment_words, speak
from servanda.agreement.when import parse_when

TEXT = Path(__file__).with_name("every_kind.yaml").read_text("utf-8")
EVERY = read_agreement(TEXT)
SHIPPED = sorted((Path(__file__).parents[3] / "agreements").glob("*/agreement.yaml"))


def said(clause: str, language: str = "en", agreement: Agreement = EVERY) -> str:
    return speak(agreement.clause(clause), agreement, language).text


def one(clause: str) -> Agreement:
    """The file of all kinds with one more clause, ``x``."""
    return read_agreement(TEXT + f"  - {{id: x, says: X., {clause}}}\n")


def test_the_file_has_one_of_each_kind() -> None:
    assert {clause.kind for clause in EVERY.clauses} == set(kinds())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("clause", [clause.id for clause in EVERY.clauses])
def test_every_clause_is_one_whole_sentence(clause: str, language: str) -> None:
    sentence = speak(EVERY.clause(clause), EVERY, language)
    assert sentence.text.endswith(".")
    assert not re.search(r"[{}$]|\.\.|  |\(\)| ,", sentence.text)
    # only the author's own words can lack a translation, and then the text shows it
    assert all(gap.startswith("words ") for gap in sentence.missing)
    assert bool(sentence.missing) == ("⟨en⟩" in sentence.text)


@pytest.mark.parametrize(
    ("clause", "text"),
    [
        (
            "halt",
            "Northern Side and Southern Side must not engage in: fire or advance in the valley / Wadi; "
            "seen by Mission.",
        ),
        (
            "withdraw",
            "Northern Side must bring about: withdrawal (soldier) outside the valley / Wadi, 200 soldiers, "
            "from 04:00 on 27 November 2024 (Beirut time) (entry), by 26 January 2025 (entry + 60 days); "
            "in the phase “first phase”; on condition that “All fire stops” is in force and for 7 days there "
            "is none of this: fire by Southern Side (one such act starts the count again) "
            "(as Northern Side reads it); in step with “Arms against withdrawal”, behind by at most 10% "
            "(implied, not stated); counted only if the soldiers leave with their arms; seen by Mission; "
            "certified by Mission and Joint Commission.",
        ),
        (
            "ceiling",
            "Guarantor State must keep armed presence in the valley / Wadi at no more than 1,960 soldiers, "
            "counting infantry, police and what else the text leaves open.",
        ),
        (
            "no-floor",
            "Mission must bring about, each week, without a least amount being stated: ship inspection.",
        ),
        (
            "hollow",
            "As guarantor, Guarantor State must bring about: condemnation; due on an occasion that the text "
            "does not state, as decided by nobody the text names, by no stated time.",
        ),
        (
            "visit",
            "To build confidence, this is asked of Northern Side and Southern Side: return of civilians in "
            "agreed locations (place not stated) (no consequence is attached).",
        ),
        (
            "seal",
            "Mission must certify within 48 hours that this is done: “The north withdraws” and part 1 of "
            "“Arms against withdrawal”; going on after the agreement ends.",
        ),
    ],
)
def test_english(clause: str, text: str) -> None:
    assert said(clause) == text


def test_french() -> None:
    assert said("halt", "fr") == (
        "Il est interdit à Partie du Nord et Partie du Sud de se livrer à ce qui suit\xa0: tir ou avance "
        "(lieu\xa0: la vallée / Wadi)\xa0; observé par Mission."
    )
    assert "au plus tard le 26 janvier 2025 (60 jours après l’entrée en vigueur)" in said("withdraw", "fr")


def test_arabic_isolates_what_runs_the_other_way() -> None:
    assert said("halt", "ar") == (
        "يُحظر على الجانب الشمالي والجانب الجنوبي القيام بما يلي: إطلاق نار أو تقدّم في الوادي / "
        "\u2068Wadi\u2069؛ تحت مراقبة البعثة."
    )
    assert "في موعد أقصاه 26 كانون الثاني/يناير 2025 (60 يومًا بعد بدء النفاذ)" in said("withdraw", "ar")


def bare(text: str) -> str:
    """The text without what is isolated in it."""
    return re.sub("\u2068[^\u2068\u2069]*\u2069", "", text)


@pytest.mark.parametrize("clause", [clause.id for clause in EVERY.clauses])
def test_no_latin_letter_stands_outside_an_isolate_in_arabic(clause: str) -> None:
    assert not re.search("[A-Za-z]", bare(said(clause, "ar")))


SIDES = [
    ("north", "south"),
    ("Northern Side", "Southern Side"),
    ("Partie du Nord", "Partie du Sud"),
    ("الجانب الشمالي", "الجانب الجنوبي"),
]


def swapped(text: str) -> str:
    table = {a: b for pair in SIDES for a, b in (pair, pair[::-1])}
    return re.sub("|".join(map(re.escape, table)), lambda match: table[match.group()], text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_swapping_the_names_of_the_parties_swaps_every_sentence(language: str) -> None:
    other = read_agreement(swapped(TEXT))
    for clause in EVERY.clauses:
        assert said(clause.id, language, other) == swapped(said(clause.id, language))


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2025-03-01", "1 March 2025"),
        ("2025-03-01 06:30", "06:30 on 1 March 2025 (Beirut time)"),
        ("entry + 60 days", "26 January 2025 (entry + 60 days)"),
        ("entry + 36 hours", "16:00 on 28 November 2024 (Beirut time) (entry + 36 hours)"),
        ("day 7", "4 December 2024 (day 7)"),
        ("expiry - 6 months", "27 May 2029 (expiry - 6 months)"),
        ("2025-03-01 + 2 weeks", "15 March 2025 (2025-03-01 + 2 weeks)"),
        ("vote + 5 days", "5 days after the event “the vote”"),
        ("withdraw done + 48 hours", "48 hours after the performance of “The north withdraws”"),
        ("stages/1 certified", "the certification of part 1 of “Arms against withdrawal”"),
        ("agreed later", "a date to be agreed"),
        ("not stated", "a date the text does not state"),
    ],
)
def test_moments(moment: str, words: str) -> None:
    assert moment_words(parse_when(moment), EVERY) == words


def test_a_moment_in_utc_says_so() -> None:
    other = read_agreement(TEXT.replace("Asia/Beirut", "UTC"))
    assert moment_words(parse_when("entry"), other) == "04:00 on 27 November 2024 (UTC) (entry)"


def test_a_moment_counted_from_an_unknown_entry_stays_in_words() -> None:
    other = read_agreement(TEXT.replace("entry: 2024-11-27 04:00", "entry: agreed later"))
    assert moment_words(parse_when("entry + 60 days"), other) == "60 days after entry into force"
    assert moment_words(parse_when("day 7"), other, "fr") == "le jour 7 compté depuis l’entrée en vigueur"


def test_before_a_day_and_until_a_day() -> None:
    assert ", before 1 March 2025." in said(
        "x", agreement=one("who: north, must: {acts: law.adopted}, by: before 2025-03-01")
    )
    assert ", until 1 March 2025." in said("x", agreement=one("who: north, must_not: {acts: fire}, until: 2025-03-01"))
    period = one("who: north, must: {acts: law.adopted}, between: [2025-02-01, 2025-03-01]")
    assert ", between 1 February 2025 and 1 March 2025." in said("x", agreement=period)
    assert ", entre le 1er février 2025 et le 1er mars 2025." in said("x", "fr", period)


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("{done: withdraw}", "“The north withdraws” is done"),
        ("{in_force: one}", "the phase “first phase” is open"),
        ("{event: vote}", "the event “the vote” has happened"),
        ("{reached: 2025-03-01}", "1 March 2025 has come"),
        (
            "{seen: {acts: fire, by: north}, at_least: 3}",
            "this is reported at least 3 times: fire by Northern Side",
        ),
        (
            "{seen: {acts: weapons.hand-over, unit: weapon}, measure: sum, at_least: 210}",
            "at least 210 weapons is reported of this: weapons handed over",
        ),
        ("{decided: to go on, by: commission}", "it is so decided by Joint Commission: to go on"),
        ("{found: halt, by: commission}", "a breach of “All fire stops” is found by Joint Commission"),
        ("{no: {done: withdraw}}", "it is not so that “The north withdraws” is done"),
        ("{no: {quiet: {acts: fire}, for: 7 days}}", "there is any of this within 7 days: fire"),
        (
            "{any: [{done: withdraw}, {all: [{event: vote}, {in_force: halt}]}]}",
            "“The north withdraws” is done or (the event “the vote” has happened and “All fire stops” is in force)",
        ),
        (
            "{at_least: 1, of: [{done: withdraw}, {event: vote}]}",
            "at least 1 of these hold: “The north withdraws” is done; the event “the vote” has happened",
        ),
        ("{done: withdraw, dependency: implied}", "“The north withdraws” is done (implied, not stated)"),
        (
            "{done: withdraw, dependency: reading of south}",
            "“The north withdraws” is done (as Southern Side reads it)",
        ),
    ],
)
def test_conditions(condition: str, words: str) -> None:
    agreement = one(f"who: north, must: {{acts: law.adopted}}, when: {condition}")
    assert condition_words(agreement.clause("x").when, agreement) == words  # type: ignore[arg-type]
    for language in LANGUAGES:
        assert "$" not in condition_words(agreement.clause("x").when, agreement, language)  # type: ignore[arg-type]


def test_dependencies() -> None:
    assert dependency_words(Dependency(kind="text"), EVERY) == "as the text says"
    assert dependency_words(Dependency(kind="implied"), EVERY, "fr") == "implicite, non énoncé"
    assert dependency_words(Dependency(kind="reading", of="north"), EVERY, "ar") == "وفق قراءة الجانب الشمالي"


def test_a_name_without_translation_is_marked_and_listed() -> None:
    other = read_agreement(TEXT.replace("fr: Partie du Nord, ", ""))
    sentence = speak(other.clause("halt"), other, "fr")
    assert "⟨en⟩ Northern Side" in sentence.text
    assert sentence.missing == ("participants.north.called",)


def test_a_clause_that_names_nobody_says_so() -> None:
    assert said("x", agreement=one("must: {acts: law.adopted}")).startswith("Somebody the text does not name must")


def test_an_act_the_vocabulary_does_not_know_is_told_by_its_code() -> None:
    known = one("who: north, must: {acts: law.adopted}")
    clause = known.clause("x")
    strange = replace(clause, promise=replace(clause.promise, do=replace(clause.promise.do, acts=("dance.waltz",))))
    agreement = replace(known, clauses=(strange,))
    sentence = speak(agreement.clause("x"), agreement)
    assert "must bring about: dance.waltz." in sentence.text
    assert sentence.missing == ("act dance.waltz",)


def test_a_long_clause_is_quoted_once_and_then_by_its_id() -> None:
    long = TEXT.replace("{en: The north withdraws.,", "{en: " + "The north withdraws beyond the river " * 4 + ".,")
    agreement = read_agreement(long + "  - {id: x, says: X., who: mission, certifies: {what: [withdraw, withdraw]}}\n")
    text = said("x", agreement=agreement)
    assert text.count("…” (withdraw)") == 1
    assert text.endswith("and the clause withdraw.")


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.parent.name)
def test_every_agreement_that_ships_is_told_in_every_language(path: Path) -> None:
    agreement = read_agreement(path.read_text("utf-8"))
    for language in LANGUAGES:
        for clause in agreement.clauses:
            sentence = speak(clause, agreement, language)
            assert sentence.text.endswith(".")
            assert not re.search(r"[{}$]|\.\.|  | ,|⟨[a-z]+-", sentence.text), sentence.text
            assert language != "ar" or not re.search("[A-Za-z]", bare(sentence.text)), sentence.text
