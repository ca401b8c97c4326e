"""With control flow v1, only the run checks what you take from an imported loop.

:family: while-loop-context
:process: it switches a behavior of the whole process

>>> with tf.Graph().as_default() as copy:
...     inside = tf.import_graph_def(
...         definition, return_elements=["while/next:0"]
...     )
...     outside = tf.add(inside[0], tf.constant(1), name="outside")
>>> tf.compat.v1.Session(graph=copy).run(outside)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
tensorflow.python.framework.errors_impl.InvalidArgumentError: Graph execution error:
<BLANKLINE>
Detected at node 'outside' defined at (most recent call last):
...
Node: 'outside'
Detected at node 'import/while/next' defined at (most recent call last):
Node: 'import/while/next'
Detected at node 'Const' defined at (most recent call last):
...
Node: 'Const'
{{node outside}} has inputs from different frames. The input {{node import/while/next}} is in frame 'while/while_context'. The input {{node Const}} is in frame ''.
"""

import tensorflow as tf

tf.compat.v1.disable_control_flow_v2()

with tf.Graph().as_default() as graph:
    tf.compat.v1.while_loop(
        lambda step: step < 3,
        lambda step: tf.add(step, 1, name="next"),
        [tf.constant(0)],
    )

definition = graph.as_graph_def()
