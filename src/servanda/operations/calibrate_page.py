"""The page of a calibration: what observations taught, and what they cannot tell apart; class mediator-only."""

from typing import Any, Final, cast

from servanda import __version__
from servanda.basis import content_hash
from servanda.operations.calibrate import CalibrateReport
from servanda.operations.calibrate_text import (
    advice,
    figure,
    hazard_words,
    learned_notes,
    observed_words,
    unlearned_words,
    unlike_words,
)
from servanda.operations.pages.standing import marks
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Chip, Column, Page, Prose, Row, Status, Table, render
from servanda.windtunnel import Calibration

_STATUSES: Final = (
    Status("not learned", "not learned", "alarm", "N", "four fifths as wide as what was assumed, or more"),
    Status("partly learned", "partly learned", "late", "P", "from half to four fifths as wide"),
    Status("learned", "learned", "calm", "L", "half as wide as what was assumed, or less"),
)


def draw_calibration(report: CalibrateReport) -> str:
    """What was learned as one self-contained page; the same report gives the same bytes."""
    words = Words("en")
    agreement, found = report.agreement, report.found
    sections: list[Prose | Table] = [_meaning(report)]
    if lines := tuple(unlike_words(found)):
        sections.append(_prose("unlike", "What the fitted scenario does not give", lines))
    sections += [_values(found), _unlearned(found)]
    if found.taught:
        sections += [_records(found), _prose("ask", "What to ask for", tuple(advice(found)))]
    if report.hazards is not None:
        sections.append(
            _prose("hazards", "Hazards over the truces of all conflicts", tuple(hazard_words(report.hazards)))
        )
    return render(
        Page(
            title=words.title(agreement),
            subtitle="Calibration: what observations teach, and what they cannot tell apart",
            standing=words.standing(agreement.standing),
            marking=words.say(f"class-{report.data_class}"),
            sections=tuple(cast(Any, one) for one in sections),
            zone=agreement.timing.zone,
            statuses=_STATUSES,
            marks=marks(words),
            notes=(words.say("private"),),
            made_from=(
                (words.say("made-from-agreement"), content_hash(agreement.file_text.encode())),
                ("observations", found.digest),
                ("assumptions", content_hash("\n".join(f"{n} {v}" for n, v in found.scenario.values()).encode())),
                (words.say("made-from-program"), f"servanda {__version__}"),
            ),
        )
    )


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _prose(id_: str, title: str, lines: tuple[str, ...]) -> Prose:
    return Prose(id=id_, title=title, paragraphs=tuple(map(_sentence, lines)))


def _meaning(report: CalibrateReport) -> Prose:
    return Prose(
        id="meaning",
        manner="notice",
        paragraphs=(
            "What is told here holds under stated assumptions: it says which of them the observations bear out, "
            "how far, and about which they say nothing. It is no forecast of what anybody will do.",
            *map(_sentence, observed_words(report)),
            f"Seed {report.found.seed}. A figure is a mean, with the 5th and 95th of a hundred beside it.",
        ),
    )


def _values(found: Calibration) -> Table:
    return Table(
        id="values",
        title="Value by value",
        intro="A mean alone says more than is known where the width is large.",
        columns=(
            Column("Value"),
            Column("Verdict"),
            Column("Before"),
            Column("After"),
            Column("As wide as before, in 100", "number"),
        ),
        rows=tuple(
            Row(
                (
                    one.parameter.name,
                    Cell("", chips=(Chip(one.verdict),)),
                    f"{figure(one.prior_mean)} ({figure(one.prior_low)} to {figure(one.prior_high)})",
                    " ".join(
                        (
                            f"{figure(one.mean)} ({figure(one.low)} to {figure(one.high)}).",
                            *(_sentence(note) for note in list(learned_notes(one))[1:]),
                        )
                    ),
                    round(100 * one.width),
                )
            )
            for one in found.learned
        ),
    )


def _unlearned(found: Calibration) -> Prose:
    return _prose("unlearned", "What the observations cannot tell apart", tuple(unlearned_words(found)))


def _records(found: Calibration) -> Table:
    names = [one.name for one in found.parameters]
    ridges = [f"along the ridge of {names[one.first]} and {names[one.second]}" for one in found.ridges]
    return Table(
        id="records",
        title="What other records would teach",
        intro="The share of the doubt, in 100, that such a record of as many truces can be expected to take away, "
        "worked out on imagined ones.",
        columns=(Column("Record"), *(Column(name, "number") for name in (*names, *ridges))),
        rows=tuple(
            Row((one.record, *(round(100 * share) for share in (*one.parameters, *one.ridges)))) for one in found.taught
        ),
    )
