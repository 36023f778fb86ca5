"""Proposals: what a draft seems to promise, by plain rules, each field with the words it was read from."""

from servanda.drafting.proposals.header import propose_header
from servanda.drafting.proposals.proposal import Ask, Found, HeaderProposal, Proposal
from servanda.drafting.proposals.proposing import Proposer, propose
from servanda.drafting.proposals.starting import started_file

__all__ = ["Ask", "Found", "HeaderProposal", "Proposal", "Proposer", "propose", "propose_header", "started_file"]
