"""The fetched values of two equal constants do not share memory.

>>> theirs.tolist() == ours.tolist()
True
>>> share_memory
False
"""

import numpy as np
import tensorflow as tf


def fetch_scores():
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        return session.run(tf.constant([4, 5, 6]))


theirs, ours = fetch_scores(), fetch_scores()
share_memory = np.shares_memory(theirs, ours)
