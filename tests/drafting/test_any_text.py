"""Whatever a draft says: no exception, spans within their passages, ids that repeat and are told apart."""

from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from drafting.drafted import FIRST, HEADER, a_draft, valley
from servanda.agreement import read_agreement
from servanda.drafting import DraftText, Passage
from servanda.drafting.proposals import propose, propose_header
from tests.examples import examples

AGREEMENT = valley()
WORDS = tuple(
    """
    Party A | Party B | the Parties | neither Party | the Commission | the Zone
    the Line | D-Day | Armed Group | shall | shall not | may
    undertakes to | is prohibited from | guarantees | will | refrain from | no more than
    at least | withdraw its forces | release | hostages | 210 | 1,500 soldiers
    weapons | in two stages | per day | of which | for each | in exchange for
    as long as | complies | once | unless | provided that | by 31 March 2030
    by 31 February 2030 | within 15 days | of signature | between 3 and 9 | days after | from 00:00 on 1 May 2030
    first phase | 25 km | tanks | renewed automatically | 30 days before the end | 99999 years
    certified by | , | . | : | ; | (a)
    4.1 | and | or | from | to | La Partie A
    s'engage à | ne doit pas | يلتزم | الطرف ألف | بسحب قواته | خلال 60 يوما
    """.replace("\n", " | ").split(" | ")
)
MARKS = ("\u200f", "\u0660\u0661", "²", "½", "\0", "\U0001f600")
SENTENCES = st.lists(st.one_of(st.sampled_from(WORDS), st.sampled_from(MARKS), st.text(max_size=12)), max_size=14).map(
    " ".join
)
KINDS = st.sampled_from(["title", "heading", "paragraph", "paragraph", "item", "cell", "footnote"])
LANGUAGES = st.sampled_from(["en", "en", "en", "fr", "ar", "ru", "en-GB", "x"])


@st.composite
def drafts(draw: Any) -> DraftText:
    passages = tuple(
        Passage(f"p{n}", kind, words, language=language, number=number)
        for n, (kind, words, language, number) in enumerate(
            draw(
                st.lists(
                    st.tuples(KINDS, SENTENCES, LANGUAGES, st.sampled_from(["", "4", "4.1", "(a)", "§"])), max_size=6
                )
            )
        )
    )
    return DraftText("draft.docx", "docx", "0" * 64, passages)


@given(drafts())
@settings(max_examples=examples(300), deadline=None)
def test_spans_lie_within_their_passages(text: DraftText) -> None:
    lengths = {one.id: len(one.text) for one in text.passages}
    for one in propose(text, AGREEMENT):
        assert 0 <= one.span[0] < one.span[1] <= lengths[one.passage]
        for found in one.found:
            assert 0 <= found.begin <= found.end <= lengths[found.passage], found
    for header in propose_header(text):
        for found in header.found:
            assert 0 <= found.begin < found.end <= lengths[found.passage], found


@given(drafts())
@settings(max_examples=examples(100), deadline=None)
def test_the_same_draft_gives_the_same_and_ids_differ(text: DraftText) -> None:
    made = propose(text, AGREEMENT)
    assert made == propose(text, AGREEMENT)
    assert len({one.id for one in made}) == len(made)
    assert len({one.clause["id"] for one in made}) == len(made)


@given(drafts())
@settings(max_examples=examples(150), deadline=None)
def test_what_asks_for_nothing_that_is_required_reads(text: DraftText) -> None:
    closed = [dict(one.clause) for one in propose(text, AGREEMENT) if not any(ask.required for ask in one.asks)]
    if closed:
        written = yaml.safe_dump(closed, allow_unicode=True, sort_keys=False)
        read_agreement(HEADER + FIRST + "".join(f"  {line}\n" for line in written.split("\n")))


@given(drafts())
@settings(max_examples=examples(60), deadline=None)
def test_without_a_file_names_come_from_the_text(text: DraftText) -> None:
    propose(text, None)


def test_a_sentence_keeps_its_id_where_other_paragraphs_come_before_it() -> None:
    alone = propose(a_draft("Party A shall withdraw its forces from the Zone."), AGREEMENT)
    moved = propose(
        a_draft("Preamble.", "Party B may patrol.", "Party A shall withdraw its forces from the Zone."), AGREEMENT
    )
    assert alone[0].id in {one.id for one in moved}


def test_what_is_said_twice_is_told_apart() -> None:
    twice = propose(a_draft(*["Party A shall withdraw its forces from the Zone."] * 2), AGREEMENT)
    assert len({one.id for one in twice}) == 2
