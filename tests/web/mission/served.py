"""A rehearsal as people have it: `servanda serve --demo` as a program of its own."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def served(*more: str) -> Iterator[str]:
    """The address of a rehearsal, served with what is asked besides; at the end it must have said nothing wrong."""
    words = [sys.executable, "-m", "servanda", "serve", "--demo", "--no-browser", *more]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout is not None
    said = []
    address = ""
    for line in process.stdout:
        said.append(line)
        if found := re.search(r"http://\S+", line):
            address = found[0].rstrip("/")
            break
    assert address, "".join(said)
    try:
        yield address
    finally:
        process.terminate()
        rest = process.communicate(timeout=120)[0]
    assert "Traceback" not in rest and "defect:" not in rest, rest


def signed_in(browser: Any, address: str, name: str, **settings: Any) -> Any:
    """A page of somebody who chose who they are."""
    page = browser.new_context(**settings).new_page()
    page.goto(f"{address}/sign-in")
    page.locator(f'input[value="{name}"] + button').click()
    page.wait_for_url(f"{address}/")
    return page
