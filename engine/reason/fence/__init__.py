"""Positive joins and chaining through durable-rules, inside a fence: the module `shard` alone imports that engine.

Facts are flat, and the names and values in them are of our own making, so that the engine's 32-bit hashes cannot take
two of them for one. Clauses have equality joins only: negation, comparison and counting belong to Python. Clauses are
spread over several rulesets (shards), because one ruleset fails, hangs or crashes above certain sizes. Between two
calls no action is pending. What happens outside the fence, in release 2.0.28, is shown by
tests/reason/test_engine_traps.py.
"""
