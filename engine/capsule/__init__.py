"""Replay capsules: a case with everything its answer depends on, in one file, and the proof that it is the same."""
