"""One file per format; each holds one reader class, found by folder."""
