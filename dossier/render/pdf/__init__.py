"""Blocks to a tagged, archival PDF (PDF/UA-1 and PDF/A-3a). The only place that knows reportlab.

Bottom up: `repairs` mend reportlab's output, `structure` holds the logical tree, `canvas` marks what is drawn,
`fonts` and `text` turn inline content into fragments, the flowables (`rows`, `cover`, `timeline`, `tables` …) draw,
`story` maps blocks to them, `writer` makes the file.
"""
