"""The scenario: what is assumed of actors, watchers and chance when an agreement is tried, and where each came from."""
