"""Fills in forms of the room as a person would: links followed, rows added by their buttons, choices made, words typed.

What stands on the page is read in one look, and what the page does is waited for by its own events, so that nothing but
typing and clicking takes time.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

#: Everything unfolded, and what the form that stands on the page would send, with what there is to type into.
_LOOK = """() => {
  const form = document.querySelector("form[data-kept]");
  if (!form) return null;
  for (const one of form.querySelectorAll("details")) one.open = true;
  const sent = {}, inputs = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string") (sent[name] ??= []).push(value);
  for (const {name, type, value, checked, dataset} of form.elements)
    if (name) (inputs[name] ??= []).push({type, value, checked, another: "another" in dataset});
  const named = (query, cut) => [...form.querySelectorAll(query)].map(cut);
  return {
    sent, inputs,
    chosen: named("select[data-submits]", one => one.name),
    added: named("button[data-do][value^='add:']", one => one.value.slice(4)),
  };
}"""
#: Set before something is done that brings another form; kept once that form stands and everybody has heard of it.
_WATCH = """() => {
  const old = document.querySelector("#form");
  window.another = new Promise(done => {
    const heard = () => {
      if (old.isConnected) return;
      document.removeEventListener("htmx:after:swap", heard);
      setTimeout(() => done(document.querySelector("#form h2")?.textContent ?? ""));
    };
    document.addEventListener("htmx:after:swap", heard);
    setTimeout(() => done(null), 60000);
  });
}"""
#: The state in the bar, once it says that what was typed is saved or cannot be.
_SAVED = """() => new Promise(done => {
  const settled = () => ["saved", "held"].includes(document.getElementById("state")?.dataset.state);
  const tell = () => done(document.getElementById("state").dataset.state);
  if (settled()) return tell();
  const observer = new MutationObserver(() => {
    if (!settled()) return;
    observer.disconnect();
    tell();
  });
  observer.observe(document.body, {subtree: true, childList: true, attributeFilter: ["data-state"]});
  setTimeout(tell, 60000);
})"""
_OWN = {"token", "revision", "about"}
Wanted = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a form tells: what it would send, its inputs by name, and what brings more of them."""

    sent: Mapping[str, tuple[str, ...]]
    inputs: Mapping[str, list[dict[str, Any]]]
    chosen: list[str]
    added: list[str]


class Typist:
    """One window of the room, and what is typed into the form that is open there."""

    def __init__(self, page: Any, origin: str) -> None:
        self.page, self.origin = page, origin
        self._missing: list[str] = []

    def clause(self, id_: str) -> None:
        """The form of a clause, by its chip beside the text, else from the list of clauses."""
        chip = self.page.locator(f'#text .clause-chip[data-clause="{id_}"]')
        if chip.count() == 0:
            self.start()
            chip = self.page.locator(f'#form a[data-clause="{id_}"]')
        self.brings(chip.first.click)

    def part(self, name: str, key: str | None = None) -> None:
        """The form of a section, or of one of its entries; ``key``: empty for a new one."""
        self.start()
        self._follows(f'#form a[data-part="{name}"]')
        if key is not None:
            self._follows(f'#form a[data-part="{name}:{key}"]')

    def start(self) -> None:
        """The pane with every section and clause."""
        done = '#form a[data-part=""]'
        if self.page.locator(done).count():
            self._follows(done)

    def brings(self, act: Callable[[], Any]) -> None:
        """Does what makes the server draw another form, and waits for it."""
        self.page.evaluate(_WATCH)
        act()
        assert self.page.evaluate("window.another") is not None, f"no form came: {self._told()}"

    def look(self) -> Look:
        """The form that is open, unfolded."""
        found = self.page.evaluate(_LOOK)
        assert found is not None, f"no form stands at {self.page.url}: {self._told()}"
        found["sent"] = {name: tuple(values) for name, values in found["sent"].items() if name not in _OWN}
        return Look(**found)

    def fill(self, wanted: Wanted) -> list[str]:
        """Everything typed that the form is to send, and saved; fails with what could not be saved.

        Returns what is not offered yet: ids of what is still to be entered elsewhere.
        """
        self._missing = []
        here = self._laid_out(wanted)
        for name, values in wanted.items():
            if here.sent.get(name, ("",)) != values:
                self._one(here, name, values)
        self.saved()
        return self._missing

    def saved(self) -> None:
        """Waits until everything typed is in the files; fails with what the page says where it cannot be."""
        self.page.locator("#form-title").press("Control+s")
        state = self.page.evaluate(_SAVED)
        assert state == "saved", (state, self._told())

    def _told(self) -> str:
        """What the page says is wrong."""
        return " ".join(self.page.locator("#reads, #messages, .form-refusal:not(:empty)").all_inner_texts())

    def _laid_out(self, wanted: Wanted) -> Look:
        """Rows and kinds of condition first, for they bring the inputs the rest is typed into."""
        for _ in range(200):
            here = self.look()
            if not (self._kind(here, wanted) or self._row(here, wanted)):
                return here
        raise AssertionError("the form does not come to an end")

    def _kind(self, here: Look, wanted: Wanted) -> bool:
        name = next((one for one in here.chosen if one in wanted and wanted[one] != here.sent.get(one)), None)
        if name is None:
            return False
        self.brings(lambda: self._named(name).select_option(wanted[name][0]))
        return True

    def _row(self, here: Look, wanted: Wanted) -> bool:
        name = next((one for one in here.added if len(wanted.get(one, ())) > len(here.sent.get(one, ()))), None)
        if name is None:
            return False
        self._follows(f'#form button[data-do][value="add:{name}"]')
        return True

    def _follows(self, query: str) -> None:
        """What a link or button of the pane brings, by key."""
        self.brings(lambda: self.page.locator(query).press("Enter"))

    def _named(self, name: str) -> Any:
        return self.page.locator(f'#form [name="{name}"]')

    def _one(self, here: Look, name: str, values: tuple[str, ...]) -> None:
        kinds = {str(one["type"]) for one in here.inputs.get(name, ())}
        assert kinds, f"no input is called {name}"
        if "checkbox" in kinds or {"hidden", "text"} <= kinds:
            self._ticks(here, name, [one for one in values if one])
        elif kinds == {"radio"}:
            self.page.locator(f'#form [name="{name}"][value="{values[0]}"]').check()
        elif kinds <= {"select-one"}:
            self._named(name).first.select_option(values[0])
        elif kinds != {"hidden"} and (field := self._named(name).last).is_visible():
            field.fill(values[0].replace("\r\n", "\n"))  # the pieces of another sort of moment are not in sight

    def _ticks(self, here: Look, name: str, values: list[str]) -> None:
        boxes = [one for one in here.inputs[name] if one["type"] == "checkbox"]
        for one in boxes:
            if one["checked"] != (one["value"] in values):
                self.page.locator(f'#form input[type=checkbox][name="{name}"][value="{one["value"]}"]').press("Space")
        offered = {one["value"] for one in boxes}
        another = any(one["another"] for one in here.inputs[name])
        for value in values:
            if value in offered:
                continue
            if not another:
                self._missing.append(value)
                continue
            field = self.page.locator(f'#form input[data-another][name="{name}"]')
            field.fill(value)
            field.press("Enter")
