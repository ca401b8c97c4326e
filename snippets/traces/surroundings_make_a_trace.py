"""A strategy's scope and each plain graph made a trace of their own here; a device and a tape did not.

:needs: mode=tf2 -- with eager execution off a call adds operations to a graph

>>> traces_after(
...     tf.device("/CPU:0"), tf.name_scope("scaled"), tf.GradientTape()
... )
1
>>> traces_after(tf.distribute.OneDeviceStrategy("/CPU:0").scope())
2
>>> traces_after(tf.Graph().as_default(), tf.Graph().as_default())
4
"""

import tensorflow as tf

traces = []


@tf.function
def double(number):
    traces.append(number)
    return number * 2.0


def traces_after(*surroundings):
    """How many traces there are after one more call in each of these."""
    for surrounding in surroundings:
        with surrounding:
            double(tf.constant(1.0))
    return len(traces)
