"""Absorbing Markov chains, exact: survival by day, mean time to the end, by what it ends, visits on the way."""

from servanda.windtunnel.chain.absorbing import Chain, chain_of, chain_of_rows
from servanda.windtunnel.chain.known_chains import hazard_chain, ladder_chain, run_chain
from servanda.windtunnel.chain.prism import prism_text

__all__ = ["Chain", "chain_of", "chain_of_rows", "hazard_chain", "ladder_chain", "prism_text", "run_chain"]
