"""`json` writes a Python number and no tensor, so give it a `float` of this one.

:family: keras-in-json
:fixes: keras-in-json
:needs: mode=tf2 -- eager tensors exist only with eager execution
:given: json loss line_of

>>> line_of({"loss": loss})
Traceback (most recent call last):
    ...
TypeError: Object of type EagerTensor is not JSON serializable
>>> line_of({"loss": float(loss)})
'{"loss": 0.25}'
"""

import json

import tensorflow as tf

loss = tf.reduce_mean([0.25, 0.25])


def line_of(log):
    return json.dumps(log)
