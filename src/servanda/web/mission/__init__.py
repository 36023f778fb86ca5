"""The operations room: the pages of a mission, for people who signed in. Translates only."""
