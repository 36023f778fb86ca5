"""Fills in forms of the room as a person would: rows added by their buttons, choices made, words typed."""

from collections.abc import Mapping
from typing import Any

#: The inputs of the form that stands on the page, as it would send them.
_SENT = """() => {
  const form = document.querySelector("form[data-kept]");
  if (!form) return null;
  const found = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string") (found[name] ??= []).push(value);
  return found;
}"""
_OWN = {"token", "revision", "about"}


class Typist:
    """One window of the room, and what is typed into the form that is open there."""

    def __init__(self, page: Any, origin: str) -> None:
        self.page, self.origin = page, origin
        self._missing: list[str] = []

    def open(self, where: str) -> None:
        """A form by its address, as ``clause=law`` or ``part=bodies:``."""
        self.page.goto(f"{self.origin}/?{where}")

    def sent(self) -> dict[str, tuple[str, ...]]:
        """What the form would send now."""
        found = self.page.evaluate(_SENT)
        assert found is not None, f"no form stands at {self.page.url}"
        return {name: tuple(values) for name, values in found.items() if name not in _OWN}

    def fill(self, wanted: Mapping[str, tuple[str, ...]]) -> list[str]:
        """Everything typed that the form is to send, and saved; fails with what could not be saved.

        Returns what is not offered yet: ids of what is still to be entered elsewhere.
        """
        self._missing = []
        self._laid_out(wanted)
        self.page.evaluate("document.querySelectorAll('#form details').forEach(one => one.open = true)")
        here = self.sent()
        for name, values in wanted.items():
            if here.get(name, ("",)) != values:
                self._one(name, values)
        self.saved()
        return self._missing

    def saved(self) -> None:
        """Waits until everything typed is in the files; fails with what the page says where it cannot be."""
        self.page.locator("#form h2").first.focus()
        self.page.keyboard.press("Control+s")
        state = "typing"
        for _ in range(800):
            state = self.page.locator("#state").get_attribute("data-state")
            if state in ("saved", "held"):
                break
            self.page.wait_for_timeout(25)
        assert state == "saved", (state, self.page.locator("#reads").inner_text())

    def _laid_out(self, wanted: Mapping[str, tuple[str, ...]]) -> None:
        """Rows and kinds of condition first, for they bring the inputs the rest is typed into."""
        for _ in range(200):
            self.page.evaluate("document.querySelectorAll('#form details').forEach(one => one.open = true)")
            here = self.sent()
            if not (self._kind(here, wanted) or self._row(here, wanted) or self._language(here, wanted)):
                return
        raise AssertionError("the form does not come to an end")

    def _kind(self, here: Mapping[str, tuple[str, ...]], wanted: Mapping[str, tuple[str, ...]]) -> bool:
        for select in self.page.locator("#form select[data-submits]").all():
            name = select.get_attribute("name")
            if name in wanted and wanted[name] != here.get(name):
                self._drawn_again(lambda select=select, name=name: select.select_option(wanted[name][0]))
                return True
        return False

    def _row(self, here: Mapping[str, tuple[str, ...]], wanted: Mapping[str, tuple[str, ...]]) -> bool:
        for button in self.page.locator("#form button[data-do][value^='add:']").all():
            name = str(button.get_attribute("value")).removeprefix("add:")
            if len(wanted.get(name, ())) > len(here.get(name, ())):
                self._drawn_again(lambda button=button: button.evaluate("one => one.click()"))
                return True
        return False

    def _language(self, here: Mapping[str, tuple[str, ...]], wanted: Mapping[str, tuple[str, ...]]) -> bool:
        for code in self.page.locator("#form input[name$='.another.code']").all():
            name = str(code.get_attribute("name")).removesuffix(".another.code")
            missing = [one for one in wanted.get(name, ()) if one not in here.get(name, ())]
            if missing:
                code.evaluate("(one, value) => { one.value = value }", missing[0])
                words = self.page.locator(f'#form [name="{name}.another.words"]')
                words.evaluate("(one, value) => { one.value = value }", wanted[f"{name}.{missing[0]}"][0])
                self._drawn_again(lambda words=words: words.dispatch_event("change"))
                return True
        return False

    def _drawn_again(self, act: Any) -> None:
        """Does what makes the server draw the form again, and waits for it."""
        self.page.evaluate("document.querySelector('form[data-kept]').dataset.before = 'yes'")
        act()
        for _ in range(200):
            if self.page.evaluate("!document.querySelector('form[data-kept]')?.dataset.before"):
                return
            self.page.wait_for_timeout(25)
        raise AssertionError("the form was not drawn again")

    def _one(self, name: str, values: tuple[str, ...]) -> None:
        found = self.page.locator(f'#form [name="{name}"]')
        kinds = {str(one) for one in found.evaluate_all("all => all.map(one => one.type)")}
        assert kinds, f"no input is called {name}"
        if "checkbox" in kinds or {"hidden", "text"} <= kinds:
            self._ticks(name, [one for one in values if one])
        elif kinds == {"radio"}:
            self.page.locator(f'#form [name="{name}"][value="{values[0]}"]').check()
        elif kinds <= {"select-one"}:
            found.first.select_option(values[0])
        elif kinds != {"hidden"} and found.last.is_visible():  # the pieces of another sort of moment are not
            found.last.fill(values[0].replace("\r\n", "\n"))

    def _ticks(self, name: str, values: list[str]) -> None:
        for box in self.page.locator(f'#form input[type=checkbox][name="{name}"]').all():
            box.set_checked(box.get_attribute("value") in values)
        there = self.sent().get(name, ())
        for value in values:
            if value not in there:
                another = self.page.locator(f'#form input[data-another][name="{name}"]')
                if another.count() == 0:
                    self._missing.append(value)
                    continue
                another.fill(value)
                another.press("Enter")
