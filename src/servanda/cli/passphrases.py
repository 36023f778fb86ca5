"""Asking for a passphrase: typed unseen at a terminal, else a line of standard input; never from the command line."""

import sys


def ask_passphrase(what: str) -> str:
    """The passphrase of one thing; asked for again for the next."""
    if sys.stdin.isatty():
        from getpass import getpass

        return getpass(f"passphrase of {what}: ")
    return sys.stdin.readline().rstrip("\r\n")


def new_passphrase(what: str) -> str:
    """A passphrase that is chosen now: at a terminal typed twice alike, else a line of standard input."""
    while True:
        chosen = ask_passphrase(f"{what}, new")
        if not sys.stdin.isatty() or chosen == ask_passphrase(f"{what}, the same once more"):
            return chosen
        print("they are not the same; once more", file=sys.stderr)
