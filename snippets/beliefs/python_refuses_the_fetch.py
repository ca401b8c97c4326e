"""This fetch is refused in the Python file `session.py`.

>>> for frame in frames:
...     print(frame)
session.py: run
session.py: _run
session.py: __init__
session.py: for_fetch
session.py: __init__
"""

import traceback
from pathlib import Path

import tensorflow as tf

with tf.Graph().as_default():
    theirs = tf.constant([1, 2, 3], name="theirs")

with tf.Graph().as_default():
    ours = tf.constant([10, 20, 30], name="ours")
    session = tf.compat.v1.Session()

try:
    session.run(theirs)
except ValueError as error:
    frames = [
        f"{Path(frame.filename).name}: {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)[1:]
    ]
