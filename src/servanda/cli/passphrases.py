"""Asking for a passphrase: typed unseen at a terminal, else a line of standard input; never from the command line."""

import sys


def ask_passphrase(what: str) -> str:
    """The passphrase of one thing; asked for again for the next."""
    if sys.stdin.isatty():
        from getpass import getpass

        return getpass(f"passphrase of {what}: ")
    return sys.stdin.readline().rstrip("\r\n")
