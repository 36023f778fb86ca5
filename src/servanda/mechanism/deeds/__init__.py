"""What is filled in for each deed of an incident file, typed; the deeds' names are those of the table in ``access``."""
