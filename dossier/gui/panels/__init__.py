"""The parts of the window. Each listens to the session and shows one thing."""
