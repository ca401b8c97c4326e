"""A frozen definition holds the values of variables as constants, which need no initializer in its copy.

:fixes: resource-not-found-variable
:given: theirs

>>> print(our_session.run("value:0"))
6.0
>>> sorted({node.op for node in frozen.node})
['Const', 'Identity']
"""

import tensorflow as tf

with tf.Graph().as_default() as theirs:
    total = tf.Variable(5.0, name="total")
    increase = total.assign_add(1.0)
    tf.identity(total, name="value")

with tf.compat.v1.Session(graph=theirs) as their_session:
    their_session.run(total.initializer)
    their_session.run(increase)
    frozen = tf.compat.v1.graph_util.convert_variables_to_constants(
        their_session, theirs.as_graph_def(), ["value"]
    )

with tf.Graph().as_default() as ours:
    tf.import_graph_def(frozen, name="")

our_session = tf.compat.v1.Session(graph=ours)
