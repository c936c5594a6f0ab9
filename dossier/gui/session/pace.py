"""How often something is done again that takes long on a large dossier and no time on a small one."""

from time import monotonic

_SHARE = 4


class Pace:
    """Measures one kind of work from `begin` to `end`."""

    def __init__(self) -> None:
        self._began = self._ended = self._took = 0.0

    def begin(self) -> None:
        """Note that the work was asked for."""
        self._began = monotonic()

    def end(self) -> None:
        """Note that it is done."""
        self._ended = monotonic()
        self._took = self._ended - self._began

    @property
    def rested(self) -> bool:
        """Tell whether several times as long as it took last has passed since."""
        return monotonic() - self._ended >= _SHARE * self._took
