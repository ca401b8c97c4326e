"""An imported iterator is started by its imported initializer.

:fixes: iterator-not-initialized

>>> with tf.Graph().as_default() as ours:
...     tf.import_graph_def(definition, name="")
...     [start] = [o for o in ours.get_operations() if o.type == "MakeIterator"]
>>> with tf.compat.v1.Session(graph=ours) as session:
...     try:
...         session.run("score:0")
...     except tf.errors.FailedPreconditionError as error:
...         print("iterator has not been initialized" in str(error))
...     session.run(start)
...     print(session.run("score:0"))
True
4.0
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    numbers = tf.data.Dataset.from_tensor_slices([2.0, 3.0])
    batches = tf.compat.v1.data.make_initializable_iterator(numbers)
    tf.square(batches.get_next(), name="score")

definition = graph.as_graph_def()
