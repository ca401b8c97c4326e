"""What the loop returns can be summarized in the graph around it.

:fixes: different-graph-inputs
:given: steps

>>> with tf.compat.v1.Session(graph=graph) as session:
...     event = tf.compat.v1.Summary.FromString(session.run(merged))
>>> [value.tag for value in event.value]
['rate', 'attention']
"""

import tensorflow as tf

steps = [1.0, 2.0, 3.0]


def attend(total, step):
    return total + step


with tf.Graph().as_default() as graph:
    tf.compat.v1.summary.scalar("rate", tf.constant(0.5))
    totals = tf.scan(attend, tf.constant(steps))
    tf.compat.v1.summary.histogram("attention", totals)
    merged = tf.compat.v1.summary.merge_all()
