"""What nobody could see: said in the summary, and never left to be inferred from a blank."""

from servanda.bulletin.statement import ClauseStanding, RegionLine, Sentence
from servanda.bulletin.wording import BulletinWords


def unseen_sentences(
    board: tuple[ClauseStanding, ...], regions: tuple[RegionLine, ...], words: BulletinWords
) -> tuple[Sentence, ...]:
    """One sentence on clauses nobody could observe, one on regions where a watch was refused or nobody watched."""
    dark = sum(one.status == "not observed" for one in board)
    said = [Sentence(words.say("unseen-clauses", n=dark, of=len(board)), ("board",))]
    told = [one for one in regions if one.watched_ppm is not None]
    denied = [one.region for one in told if one.denied]
    if not told:
        said.append(Sentence(words.say("unseen-no-record"), ("regions",)))
    elif denied:
        said.append(Sentence(words.say("unseen-denied", regions=words.listed(denied)), ("regions",)))
    return tuple(said)
