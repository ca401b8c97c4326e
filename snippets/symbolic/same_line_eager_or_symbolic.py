"""One line makes an eager tensor when it is called, and a symbolic one when a function is traced.

:needs: mode=tf2 -- eager tensors exist only with eager execution

>>> called = double(features)
>>> traced = tf.function(double)(features)
>>> seen
['eager', 'symbolic']
>>> hasattr(called, "numpy"), hasattr(traced, "numpy")
(True, True)
"""

import tensorflow as tf

features = tf.constant([1.0, 2.0])
seen = []


def double(features):
    doubled = 2.0 * features
    seen.append("symbolic" if hasattr(doubled, "graph") else "eager")
    return doubled
