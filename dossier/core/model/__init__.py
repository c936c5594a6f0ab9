"""Frozen records that every other package speaks in. A leaf: imports nothing of the project outside itself.

Records are values: slotted, keyword-only, with tuples inside. Every record that claims something about the world
carries the span of the passage that says so, the id of the rule that found it, and how sure the rule is.
"""
