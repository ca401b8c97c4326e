"""With eager execution on, a dataset is read by a `for` statement or by `iter` and `next`.

:fixes: no-one-shot-iterator-attribute
:needs: mode=tf2 -- a dataset is read in Python only with eager execution on
:given: scores

>>> print(next(iter(scores)).numpy())
1
>>> [score.numpy().tolist() for score in scores]
[1, 2, 3]
"""

import tensorflow as tf

scores = tf.data.Dataset.from_tensor_slices([1, 2, 3])
