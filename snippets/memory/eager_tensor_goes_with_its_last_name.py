"""An eager tensor goes when nothing refers to it; a trace that captured it keeps it.

:needs: mode=tf2 -- eager tensors exist only with eager execution
:process: it needs objects freed that a notebook keeps

>>> trace, used, unused = watch_two()
>>> used() is None, unused() is None
(False, True)
"""

import weakref

import tensorflow as tf


def watch_two():
    """A trace that captures one of two tensors, and a watch on each."""
    used, unused = tf.ones([200]), tf.ones([200])
    trace = tf.function(lambda: used + 1.0).get_concrete_function()
    return trace, weakref.ref(used), weakref.ref(unused)
