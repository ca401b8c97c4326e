"""A process that is started anew, not forked, has no graph of yours, and does not mind what ran in its parent.

>>> import tensorflow as tf
>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     print(session.run(tf.constant(2.0)))
2.0
>>> print(answer_of(code))
0 operations, and a run gives 3.0
"""

import subprocess
import sys

code = """
import tensorflow as tf
count = len(tf.compat.v1.get_default_graph().get_operations())
with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    result = session.run(tf.constant(3.0))
print(f"{count} operations, and a run gives {result}")
"""


def answer_of(code):
    """What a new Python process prints."""
    command = [sys.executable, "-c", code]
    return subprocess.check_output(command, universal_newlines=True).strip()
