"""The briefing made ready for a template: dates worded, names resolved, words cut out of their sources, in one language.

What lives here: choosing words and order. What must not: anything about a page, a file format or a template engine.
"""
