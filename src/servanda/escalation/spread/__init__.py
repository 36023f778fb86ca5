"""Spread: to new places, new names and neighbouring tracks; who is told of fighting whom, over time."""
