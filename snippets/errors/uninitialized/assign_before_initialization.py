"""`assign_add` and a lookup here need a value, or raise a `NotFoundError`.

:family: resource-not-found-variable
:fixes: resource-not-found-variable

>>> session.run(increased)  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.NotFoundError: Graph execution error:
<BLANKLINE>
Detected at node 'increased' defined at (most recent call last):
...
Node: 'increased'
Container localhost does not exist. (Could not find resource: localhost/table)
     [[{{node increased}}]]
<BLANKLINE>
Original stack trace for 'increased':
...
<BLANKLINE>
>>> session.run(scale.initializer)
>>> session.run(rows)  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.NotFoundError: Graph execution error:
<BLANKLINE>
Detected at node 'rows' defined at (most recent call last):
...
Node: 'rows'
Resource localhost/table/N10tensorflow3VarE does not exist.
     [[{{node rows}}]]
<BLANKLINE>
Original stack trace for 'rows':
...
<BLANKLINE>
>>> session.run(table.initializer)
>>> print(session.run(rows))
[2. 3.]
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scale = tf.compat.v1.Variable(3.0, use_resource=True, name="scale")
    table = tf.compat.v1.Variable(
        [1.0, 2.0, 3.0], use_resource=True, name="table"
    )
    increased = table.assign_add([1.0, 1.0, 1.0], name="increased")
    rows = tf.nn.embedding_lookup(table, [1, 2], name="rows")

session = tf.compat.v1.Session(graph=graph)
