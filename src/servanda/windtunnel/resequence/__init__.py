"""Re-sequencing: small edits of an agreement's text, tried on the same imagined futures and ranked by what they add."""
