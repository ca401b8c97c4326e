"""An iterator made from a structure reads the dataset of the initializer that ran last.

:family: iterator-not-initialized
:fixes: iterator-not-initialized

>>> session.run(number)  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.FailedPreconditionError: Graph execution error:
<BLANKLINE>
Detected at node 'number' defined at (most recent call last):
...
Node: 'number'
GetNext() failed because the iterator has not been initialized. Ensure that you have run the initializer operation for this iterator before getting the next element.
     [[{{node number}}]]
<BLANKLINE>
Original stack trace for 'number':
...
<BLANKLINE>
>>> session.run(use_training)
>>> print(session.run(number))
0
>>> session.run(use_validation)
>>> print(session.run(number))
100
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    training = tf.data.Dataset.range(3)
    validation = tf.data.Dataset.range(100, 103)
    iterator = tf.compat.v1.data.Iterator.from_structure(
        tf.compat.v1.data.get_output_types(training),
        tf.compat.v1.data.get_output_shapes(training),
    )
    number = iterator.get_next("number")
    use_training = iterator.make_initializer(training)
    use_validation = iterator.make_initializer(validation)

session = tf.compat.v1.Session(graph=graph)
