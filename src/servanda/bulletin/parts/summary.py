"""The headline and the summary in three sentences: what happened, how the promises stand, what nobody could see."""

from servanda.bulletin.parts.board import NOTHING, PRESSING
from servanda.bulletin.period import Period
from servanda.bulletin.statement import ClauseStanding, FigureLine, Owed, Sentence
from servanda.bulletin.wording import BulletinWords


def headline(board: tuple[ClauseStanding, ...], period: Period, words: BulletinWords) -> Sentence:
    """How the agreement stands in one line."""
    heads = [one.status for one in board]
    pressing = next((one for one in PRESSING if one in heads), NOTHING)
    said = words.say(
        f"headline-{pressing.replace(' ', '-')}", n=heads.count(pressing), of=len(board), period=words.days(period)
    )
    # In French a period begins with a small word.
    return Sentence(said[:1].upper() + said[1:], ("board",))


def summary(
    figures: tuple[FigureLine, ...], board: tuple[ClauseStanding, ...], owed: tuple[Owed, ...],
    unseen: tuple[Sentence, ...], words: BulletinWords,
) -> tuple[Sentence, Sentence, Sentence]:  # fmt: skip
    """Three sentences, each with what it states."""
    acts = next(one for one in figures if one.key == "acts")
    deaths = next(one for one in figures if one.key == "deaths")
    return (
        Sentence(_happened(acts, deaths, words), ("figures/acts", "figures/deaths")),
        Sentence(_stands(board, owed, words), ("board", "owed")),
        Sentence(unseen[0].text, unseen[0].states),
    )


def _happened(acts: FigureLine, deaths: FigureLine, words: BulletinWords) -> str:
    if acts.now is None or deaths.now is None:
        return words.say("summary-not-counted")
    way = "unknown"
    if acts.before is not None and acts.before.value is not None and acts.now.value is not None:
        way = (
            "more" if acts.now.value > acts.before.value else "fewer" if acts.now.value < acts.before.value else "same"
        )
    if acts.before is None:
        way = "first"
    elif acts.now.value == 0 and deaths.now.value == 0 and way != "same":
        way = "none"
    elif deaths.now.value is None:
        # A sentence that counts the dead cannot hold that their number is withheld.
        way = "unknown"
    before = "" if acts.before is None else words.count(acts.before)
    return words.say(
        f"summary-acts-{way}",
        n=acts.now.value or 0, acts=words.count(acts.now),
        deaths=words.count(deaths.now), deaths_n=deaths.now.value or 0,
        before=before, before_n=(acts.before.value if acts.before else 0) or 0,
    )  # fmt: skip


def _stands(board: tuple[ClauseStanding, ...], owed: tuple[Owed, ...], words: BulletinWords) -> str:
    contrary = sum(one.status == "contrary indication" for one in board)
    met = sum(one.status == "met" for one in board)
    overdue = len({one.clause for one in owed if one.overdue})
    return words.say("summary-stands", contrary=contrary, overdue=overdue, met=met, of=len(board))
