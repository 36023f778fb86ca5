"""Why nothing was installed, for people."""


class Refused(Exception):
    """A refusal: its code, what is the matter, what to do."""

    def __init__(self, code: str, what: str, remedy: str) -> None:
        super().__init__(f"{code}: {what}\n{remedy}")
        self.code = code
