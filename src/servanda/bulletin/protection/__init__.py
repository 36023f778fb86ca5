"""Protection: what is published of counts singles nobody out."""
