"""TensorFlow 2.12 logs a placeholder without a value where a dataset is read, and reads it all the same.

:fixes: placeholder-not-fed
:needs: mode=tf2 -- the dataset is read eagerly
:given: program log_of

>>> result, log = log_of(program)
>>> print(result)
[2, 3]
>>> print([line for line in log if "placeholder" in line])
[]
"""

import os
import subprocess
import sys

program = """
import tensorflow as tf

counts = tf.data.Dataset.from_tensor_slices([1, 2]).map(lambda n: n + 1)
print([int(count) for count in counts])
"""


def log_of(program):
    run = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "0"},
        capture_output=True,
        text=True,
    )
    log = [line.partition("] ")[2] for line in run.stderr.splitlines()]
    return run.stdout.strip(), log
