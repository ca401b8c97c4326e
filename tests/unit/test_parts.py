"""What of a snippet's code a reader has already, and what he writes."""

from __future__ import annotations

from graphdocs.parts import MODE, given_and_written

BODY = f"""import threading
import numpy as np

{MODE}
layer = make_layer()
layer.build(2)


def predict(batch):
    return layer(batch)
"""


def test_what_makes_a_given_name_is_given_and_the_rest_is_written() -> None:
    given, written = given_and_written(BODY, ["layer"])
    assert given == f"{MODE}\nlayer = make_layer()"
    assert written == "import threading\nlayer.build(2)\n\ndef predict(batch):\n    return layer(batch)"


def test_a_mode_that_is_set_later_is_written() -> None:
    given, written = given_and_written(f"layer = make_layer()\n{MODE}\n", ["layer"])
    assert (given, written) == ("layer = make_layer()", MODE)
