"""One setting for every property test: the same examples on every run, and no clock, so that a slow machine fails nothing."""

from hypothesis import settings

settings.register_profile("dossier", deadline=None, derandomize=True)
settings.load_profile("dossier")
