"""Work off the window's thread: the one lane, and the pieces of work that run on it."""
