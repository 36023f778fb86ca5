"""Packages on a page while values are in doubt: what is sure of each, and how often the draws have it."""

from typing import TYPE_CHECKING

from servanda.operations.pages.frontier import names, option_words
from servanda.operations.pages.wording import Words
from servanda.page import Column, Prose, Row, Table

if TYPE_CHECKING:
    from servanda.operations.negotiate import NegotiateReport


def doubt_words(report: "NegotiateReport", words: Words) -> Prose:
    """What is in doubt, and what the shares are shares of."""
    found = report.doubt
    assert found is not None
    unsure = [p for p, exact in enumerate(found.exact) if not exact]
    told = words.say(
        "neg-doubt-intro", who=names(report, unsure, words), n=words.counted(found.drawn), zone=f"{found.with_zone:.0%}"
    )
    more = () if found.compared else (words.say("neg-doubt-uncompared"),)
    return Prose(id="doubt", paragraphs=(told, *more))


def doubt_table(report: "NegotiateReport", words: Words) -> Table:
    """The packages any principle points at in some draw."""
    found = report.doubt
    assert found is not None
    sure = {True: "neg-sure-yes", False: "neg-sure-no", None: "neg-sure-open"}
    shares = (words.say("neg-col-zone"), words.say("neg-col-frontier"))
    principles = (words.say("neg-name-nash"), words.say("neg-name-kalai-smorodinsky"))
    return Table(
        id="candidates",
        title=words.say("neg-doubt-title"),
        columns=(
            Column(words.say("neg-col-package")),
            Column(words.say("neg-col-optimal")),
            Column(words.say("neg-col-acceptable")),
            *(Column(title, "share") for title in (*shares, *principles)),
        ),
        rows=tuple(
            Row(
                (
                    " · ".join(option_words(report, at, option, words) for at, option in enumerate(one.package)),
                    words.say(sure[one.optimal]),
                    words.say(sure[one.acceptable]),
                    *(round(share * 1_000_000) for share in (one.in_zone, one.on_frontier)),
                    *(round(share * 1_000_000) for share in (one.nash, one.kalai_smorodinsky)),
                )
            )
            for one in found.candidates
        ),
    )
