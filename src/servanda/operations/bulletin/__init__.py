"""``servanda bulletin``: a case's facts told to the public, one period at a time."""
