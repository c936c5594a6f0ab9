"""Use cases that the window and the command line share. The only place where files, clock and environment are touched."""
