"""Windows that open over the main one. Few, and none of them for progress."""
