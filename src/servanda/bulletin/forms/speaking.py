"""Who speaks, in words: on every page and file."""

from servanda.bulletin.statement import Bulletin
from servanda.bulletin.wording import BulletinWords


def spoken_by(bulletin: Bulletin, words: BulletinWords) -> str:
    """That it is the mechanism's own statement, with its approval; or that it is not one, and whose it is."""
    speaker = bulletin.speaker
    if speaker.official:
        return words.say("official", who=speaker.name, approval=speaker.approval)
    return words.say("private", who=speaker.name)
