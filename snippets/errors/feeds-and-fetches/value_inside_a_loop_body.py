"""With control flow v1, a loop's step has no value while the body is built.

:family: not-fetchable
:process: it switches a behavior of the whole process

>>> with graph.as_default():
...     tf.compat.v1.while_loop(goes_on, body, [0, 0])
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InaccessibleTensorError: Operation while/Identity has been marked as not fetchable. Typically this happens when it is defined in another function or code block. Use return values, explicit Python locals or TensorFlow collections to access it.
"""

import tensorflow as tf

tf.compat.v1.disable_control_flow_v2()

prices = [10, 20, 30]
graph = tf.Graph()
session = tf.compat.v1.Session(graph=graph)


def goes_on(step, total):
    return step < len(prices)


def body(step, total):
    price = prices[step.eval(session=session)]
    return step + 1, total + price
