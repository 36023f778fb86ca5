"""A chain in the words of the PRISM language, so that another program can be asked the same questions."""

from servanda.windtunnel.chain.absorbing import Chain


def prism_text(chain: Chain, start: str, label: str = "ended") -> str:
    """A ``dtmc`` of one module whose variable ``s`` is the state's position; ``label`` marks the ends.

    With it, mean days are ``R=? [F "ended"]`` and survival is ``1 - P=? [F<=365 "ended"]``. Comments name states.
    """
    moves: dict[int, list[str]] = {}
    for before, after, chance in zip(chain.origin, chain.target, chain.chance, strict=True):
        moves.setdefault(int(before), []).append(f"{float(chance)!r}:(s'={int(after)})")
    last = len(chain.states) - 1
    first = chain.states.index(start)
    lines = ["dtmc", "", "module chain", f"  s : [0..{last}] init {first};"]
    for n, state in enumerate(chain.states):
        lines.append(f"  [] s={n} -> {' + '.join(moves[n])}; // {_on_one_line(state)}")
    ends = " | ".join(f"s={chain.states.index(state)}" for state in chain.ends) or "false"
    lines += ["endmodule", "", f'label "{label}" = {ends};', "", "rewards", f"  !({ends}) : 1;", "endrewards", ""]
    return "\n".join(lines)


def _on_one_line(state: str) -> str:
    return " ".join(state.split())
