"""The terms of public figures: an editable document that ships in three languages."""

from importlib.resources import files

from servanda.bulletin.wording import BulletinWords


def starter_licence(language: str) -> str:
    """The terms that ship, as text to edit. Refuses (BUL003) a language there are no words in."""
    BulletinWords(language)
    return files("servanda.bulletin.site").joinpath("licences", f"{language}.md").read_text(encoding="utf-8")
