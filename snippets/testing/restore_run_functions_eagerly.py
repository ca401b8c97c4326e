"""A fixture puts `run_functions_eagerly` back, even when the test fails.

:needs: tf>=2.3 -- older versions have no tf.config.run_functions_eagerly
:process: it switches all functions of the process to eager

>>> import contextlib
>>> with contextlib.contextmanager(functions_as_set)():
...     tf.config.run_functions_eagerly(True)
...     assert 1 + 1 == 3
Traceback (most recent call last):
    ...
AssertionError
>>> tf.config.functions_run_eagerly()
False
"""

import tensorflow as tf


# In conftest.py, below @pytest.fixture(autouse=True)
def functions_as_set():
    eagerly = tf.config.functions_run_eagerly()
    try:
        yield
    finally:
        tf.config.run_functions_eagerly(eagerly)
