"""Print the scores of every set and the worst misses: ``python tests/gold/report.py [--shared] [--misses N] [SET...]``."""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.gold.measuring import SETS, measure, run_shared_scorers, table


def main() -> int:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("sets", nargs="*", metavar="SET", default=[])
    options.add_argument("--misses", type=int, default=20, help="how many misses of each set to list, worst first")
    options.add_argument(
        "--reveal-aside", action="store_true", help="list misses of the set kept aside (then it is evidence no more)"
    )
    options.add_argument("--shared", action="store_true", help="also run the shared scorers (White House titles, PolNeAR)")
    chosen = options.parse_args()
    scores = {name: measure(name) for name in chosen.sets or SETS}
    print(table(scores))
    for name, one in scores.items():
        if name != "aside" or chosen.reveal_aside:
            print(f"\n{name}: worst of {len(one.misses)} misses")
            for miss in sorted(one.misses)[: chosen.misses]:
                print(f"  {miss.article} {miss.fault:<16} {miss.text}")
        else:
            print(f"\n{name}: {len(one.misses)} misses, kept out of sight")
    if chosen.shared:
        print("\n" + run_shared_scorers())
    return 0


if __name__ == "__main__":
    sys.exit(main())
