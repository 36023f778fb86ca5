"""Officers, principals, chair, monitor, verifier: main tasks with the keys alone; where one stands is seen."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from web.mission.served import served

pytestmark = [pytest.mark.browser, pytest.mark.slow]
#: What is a key and no word to type.
KEYS = ("Enter", "Space", "ArrowDown", "ArrowUp")
#: Where the focus is, whether it is drawn, and whether it is what is looked for.
HERE = """css => { const it = document.activeElement, how = getComputedStyle(it), ring = parseFloat(how.outlineWidth);
return [it.matches(css), it === document.body || it.id === 'main' || (how.outlineStyle !== 'none' && ring >= 2)] }"""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with served() as here:
        yield here


class Keys:
    """Somebody at a keyboard who has no mouse."""

    def __init__(self, browser: Any, address: str, name: str) -> None:
        self.page = browser.new_context(locale="en-US").new_page()
        self.page.set_viewport_size({"width": 1280, "height": 720})
        self.page.goto(f"{address}/sign-in")
        self.to(f'input[value="{name}"] + button', "Enter", most=90)
        self.page.wait_for_url(f"{address}/")

    def to(self, css: str, *then: str, most: int = 150) -> None:
        """Goes to something by Tab, sees the focus all the way, and presses or types there."""
        for _ in range(most):
            self.page.keyboard.press("Tab")
            found, drawn = self.page.evaluate(HERE, css)
            assert drawn, f"the focus is not seen on the way to {css}"
            if found:
                break
        else:
            raise AssertionError(f"{css} is not reached by Tab")
        for one in then:
            self.page.keyboard.press(one) if one in KEYS else self.page.keyboard.type(one)

    def past_the_ways(self) -> None:
        """The first stop of every page leads past what is alike on all of them."""
        self.to(".skip", "Enter", most=1)
        assert self.page.evaluate("document.activeElement.id") == "main"

    def moment(self, css: str, day: str, hour: str) -> None:
        """A day and an hour, as they are typed into a field for both."""
        self.to(css, day)
        self.page.keyboard.press("ArrowRight")
        self.page.keyboard.type(hour)

    def follow(self, words: str, about: str) -> None:
        """A thing due on the first page, whose words these are, is gone to."""
        self.past_the_ways()
        due = self.page.locator(".dues li", has_text=about)
        link = due.locator("a.what", has_text=words).first
        href = link.get_attribute("href")
        if not link.is_visible():
            self.to("#due-mine-more > summary", "Enter")
        self.to(f'.dues a.what[href="{href}"]', "Enter")
        self.page.wait_for_url(re.compile(re.escape(str(href))))
        self.past_the_ways()

    def sent(self, slug: str) -> None:
        """The form is sent; who will read it was said before."""
        self.to(f"#do-{slug} .send button", "Enter")


def test_an_officer_confirms_and_gives_notice_and_a_principal_replies(browser: Any, address: str) -> None:
    hills = Keys(browser, address, "hills-officer-1")
    hills.follow("Confirm receipt", "Military flight")
    hills.to("form.press button", "Enter")
    expect(hills.page.locator("form.press button")).to_have_count(0)
    hills.page.wait_for_load_state()
    expect(hills.page.locator("main")).to_contain_text(re.compile("Hill Council.*received", re.S))
    hills.to('.ways a[href="/line"]', "Enter")
    hills.page.wait_for_url(re.compile("/line$"))
    hills.past_the_ways()
    hills.to("#do-plan-give > summary", "Enter")
    hills.to("#plan-give-act", "Patrol")
    hills.to("#plan-give-what", "A patrol on foot to the spring.")
    hills.moment("#plan-give-begin", "03152024", "0600AM")
    hills.moment("#plan-give-end", "03152024", "0900AM")
    hills.to("#do-plan-give [name=zones]", "Space")
    hills.to("#plan-give-place", "the spring")
    hills.to("#do-plan-give [name=to]", "Space")
    hills.sent("plan-give")
    hills.page.wait_for_url(re.compile(r"/line/[0-9a-f]{32}$"))
    told = re.compile("15[ \u00a0]March[ \u00a0]06:00.*the agreement asks for .*48", re.S)
    expect(hills.page.locator("main")).to_contain_text(told)
    plain = Keys(browser, address, "plain-principal-1")
    plain.follow("Reply", "the pass road")
    plain.to("#do-reply-give > summary", "Enter")
    plain.to("#do-reply-give [name=admits]", "ArrowDown")
    plain.to("#do-reply-give textarea", "No drone of ours was in the air that day.")
    expect(plain.page.locator("#do-reply-give .reads")).to_contain_text("everybody told of this file: Hill Council")
    plain.sent("reply-give")
    expect(plain.page.locator(".by-hour").first).to_contain_text("says it was not its own")
    for one in (hills, plain):
        one.page.context.close()


def test_a_matter_goes_from_a_report_to_a_finding(browser: Any, address: str) -> None:
    chair = Keys(browser, address, "mission-chair-1")
    chair.follow("Notify the parties", "the mill")
    mill = chair.page.url.partition("#")[0]
    chair.to("#do-task-assign > summary", "Enter")
    chair.to("#do-task-assign [name=team][value=mission-monitor-1]", "Space")
    chair.to("#do-task-assign [name=lead]", "Monitor 1")
    chair.to("#do-task-assign [name=place]", "the orchard wall")
    chair.sent("task-assign")
    expect(chair.page.locator("main")).to_contain_text("Given to a team")
    monitor = Keys(browser, address, "mission-monitor-1")
    monitor.to('.ways a[href="/incidents"]', "Enter")
    monitor.page.wait_for_url(re.compile("/incidents$"))
    monitor.past_the_ways()
    monitor.to("#do-allegation-submit > summary", "Enter")
    monitor.to("#allegation-submit-act", "Morter fire")
    monitor.moment("#allegation-submit-begin", "03122024", "0230PM")
    monitor.to("#allegation-submit-place", "the ford")
    monitor.sent("allegation-submit")
    # A word that names no act is refused, and the focus is where it is said why.
    expect(monitor.page.locator(".refusal")).to_be_focused()
    monitor.to("#allegation-submit-act")
    monitor.page.keyboard.press("Control+A")
    monitor.page.keyboard.type("Mortar fire")
    monitor.sent("allegation-submit")
    monitor.page.wait_for_url(re.compile(r"/incidents/[0-9a-f]{32}$"))
    expect(monitor.page.locator("h1")).to_contain_text(re.compile("Mortar fire, the ford, .?12.March.14:30"))
    monitor.page.goto(mill)
    monitor.past_the_ways()
    monitor.to("#do-report-submit > summary", "Enter")
    monitor.to("#do-report-submit [name=tasking]", "ArrowDown")
    monitor.to("#do-report-submit [name=visited]", "Space")
    monitor.to("#report-submit-not_seen", "The cellar, which is locked.")
    monitor.to("#report-submit-agreed", "A wall was dug out.")
    monitor.to("#do-report-submit [name='disagreed.0.fact']", "What it is for")
    for n, words in enumerate(("A drain.", "A firing post.")):
        monitor.to(f"#do-report-submit [name='disagreed.0.statements.{n}.words']", words)
    monitor.sent("report-submit")
    expect(monitor.page.locator("main")).to_contain_text("The sides do not agree")
    expect(monitor.page.locator("main")).to_contain_text("The cellar, which is locked.")
    verifier = Keys(browser, address, "mission-verifier-1")
    verifier.page.goto(mill)
    verifier.past_the_ways()
    verifier.to("#do-finding-propose > summary", "Enter")
    verifier.to("#finding-propose-observation", "A wall was dug out; the sides do not agree on what it is for.")
    verifier.to("#do-finding-propose [name=status]", "Space")
    expect(verifier.page.locator("#do-finding-propose [value='under inquiry']")).to_be_checked()
    verifier.to("#do-finding-propose [name=verification]", "Space")
    verifier.to("#do-finding-propose [name=breach]", "Space")
    verifier.sent("finding-propose")
    expect(verifier.page.locator("main")).to_contain_text(re.compile("proposed a finding: .?under inquiry"))
    for one in (chair, monitor, verifier):
        one.page.context.close()
