"""An iterator that one session initialized is not ready in another session.

:family: iterator-not-initialized
:fixes: iterator-not-initialized

>>> first.run(iterator.initializer)
>>> print(first.run(number))
0
>>> second.run(number)  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
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
>>> second.run(iterator.initializer)
>>> print(second.run(number))
0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    dataset = tf.data.Dataset.range(3)
    iterator = tf.compat.v1.data.make_initializable_iterator(dataset)
    number = iterator.get_next("number")

first = tf.compat.v1.Session(graph=graph)
second = tf.compat.v1.Session(graph=graph)
