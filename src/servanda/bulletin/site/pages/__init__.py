"""The pages of a site, one file each: published bulletins in, a leaf out."""
