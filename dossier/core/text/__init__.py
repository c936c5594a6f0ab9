"""Strings and spans: folding, passages, sentences, quotation marks, numerals, dates. Knows no names of people or places."""
