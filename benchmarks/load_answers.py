"""A flood of comments, a hundred a second, beside people who read: ``python benchmarks/load_answers.py [SECONDS]``.

The rehearsal is served as people have it, with one bulletin in its folder; readers ask for the bulletin and for its
answers in turn. Prints how long reading takes without the flood and within it, and what became of the comments. Ends
with 1 where within the flood one reading of a hundred takes longer than 200 ms.
"""

import http.client
import re
import sys
import tempfile
import threading
import time
from pathlib import Path
from urllib.parse import urlencode

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests")]

from web.mission.served import served  # noqa: E402

NAME, MODERATOR = "rehearsal_2024-W12", "mission-publisher-1"
FLOOD, READS, LIMIT_MS = 100, 20, 200
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Line:
    """One connection, kept open."""

    def __init__(self, address: str) -> None:
        self.origin, self.cookie = address, ""
        self._line = http.client.HTTPConnection(address.removeprefix("http://"), timeout=30)

    def ask(self, method: str, path: str, **fields: str) -> tuple[int, str]:
        """Status and text of one request."""
        headers = {
            "Origin": self.origin,
            **(FORM if fields else {}),
            **({"Cookie": self.cookie} if self.cookie else {}),
        }
        self._line.request(method, path, urlencode(fields) or None, headers)
        answer = self._line.getresponse()
        if (given := answer.getheader("set-cookie")) is not None:
            self.cookie = given.split(";")[0]
        return answer.status, answer.read().decode()


def found(pattern: str, text: str) -> str:
    """What a pattern finds; it has to."""
    match = re.search(pattern, text)
    assert match, pattern
    return match[1]


def paced(each_second: float, seconds: float, act: object, out: list[float]) -> None:
    """Does something so often; times of each in ms, from when it was due."""
    begun = time.perf_counter()
    for n in range(int(each_second * seconds)):
        due = begun + n / each_second
        if (wait := due - time.perf_counter()) > 0:
            time.sleep(wait)
        act()  # type: ignore[operator]
        out.append((time.perf_counter() - due) * 1000)


def reading(address: str, seconds: float) -> list[float]:
    """Times of readers, in ms from when each was due."""
    line, turn, times = Line(address), iter(range(10**9)), []

    def read() -> None:
        status, _ = line.ask("GET", f"/bulletins/{NAME}" + ("/answers" if next(turn) % 2 else ""))
        assert status == 200, status

    paced(READS, seconds, read, times)
    return times


def flood(address: str, seconds: float, threads: int = 5) -> tuple[list[threading.Thread], list[int]]:
    """Threads that send comments; what they were answered is put into the list."""
    codes: list[int] = []

    def run() -> None:
        line = Line(address)
        words = [
            found(r'name="word" value="(\w+)"', line.ask("GET", f"/bulletins/{NAME}/answers")[1]) for _ in range(20)
        ]
        turn = iter(range(10**9))

        def send() -> None:
            said = f"<b>flood</b> {'word ' * 200}"
            codes.append(line.ask("POST", f"/bulletins/{NAME}/answers", word=words[next(turn) % 20], said=said)[0])

        paced(FLOOD / threads, seconds, send, [])

    return [threading.Thread(target=run) for _ in range(threads)], codes


def told(name: str, times: list[float]) -> float:
    """Prints the middle and the slowest of a hundred; gives the latter."""
    ordered = sorted(times)
    p99 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    print(f"{name}: {len(times)} readings, half within {ordered[len(times) // 2]:.1f} ms, p99 {p99:.1f} ms")
    return p99


def main(seconds: float = 20) -> int:
    """Measures both."""
    with tempfile.TemporaryDirectory() as folder:
        page = (
            "<!DOCTYPE html><title>b</title><body>"
            + "<p>What was promised, and what happened.</p>" * 2_000
            + "</body></html>"
        )
        (Path(folder) / f"{NAME}_en.html").write_text(page)
        with served("--bulletins", folder) as address:
            line = Line(address)
            line.ask("POST", "/sign-in", name=MODERATOR, token="")
            token = found(r'name="token" value="(\w+)"', line.ask("GET", "/answers")[1])
            line.ask("POST", "/do/answers", token=token, comments="yes", react="yes", views="yes", unmoderated="yes")
            told("without a flood", reading(address, seconds / 2))
            threads, codes = flood(address, seconds)
            for one in threads:
                one.start()
            p99 = told(f"beside {FLOOD} comments a second", reading(address, seconds))
            for one in threads:
                one.join()
    print(
        f"comments sent: {len(codes)}; " + ", ".join(f"{codes.count(one)} answered {one}" for one in sorted(set(codes)))
    )
    return int(p99 > LIMIT_MS)


if __name__ == "__main__":
    raise SystemExit(main(*map(float, sys.argv[1:])))
