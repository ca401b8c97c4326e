"""`is_fetchable` leaves out what is marked as not fetchable; a tensor of dtype `tf.variant` fails even so.

:family: not-fetchable
:fixes: not-fetchable
:given: training scores graph session

>>> results = session.run(everything, {training: True})
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InaccessibleTensorError: Operation cond has been marked as not fetchable. Typically this happens when it is defined in another function or code block. Use return values, explicit Python locals or TensorFlow collections to access it.
>>> allowed = [each for each in everything if graph.is_fetchable(each)]
>>> results = session.run(allowed, {training: True})
>>> len(everything) > len(results) > 0
True
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    training = tf.compat.v1.placeholder(tf.bool, [])
    scores = tf.constant([1.0, -2.0])
    tf.cond(training, lambda: tf.nn.relu(scores), lambda: scores)

session = tf.compat.v1.Session(graph=graph)
everything = [
    tensor
    for operation in graph.get_operations()
    for tensor in operation.outputs
]
