"""The machinery behind the graph-context docs: snippets -> records -> docs."""


class Mistake(Exception):
    """A mistake that a person can mend; the text says what, where and how, in one sentence."""
