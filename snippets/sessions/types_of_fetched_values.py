"""A number is fetched as a NumPy number, a string as bytes, and a sparse or ragged tensor as a value of its own class.

>>> for name, fetched in session.run(fetches).items():
...     print(name, type(fetched).__name__)
vector ndarray
number float32
text bytes
texts ndarray
sparse SparseTensorValue
ragged RaggedTensorValue
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    fetches = {
        "vector": tf.constant([1.0, 2.0]),
        "number": tf.constant(1.0),
        "text": tf.constant("a"),
        "texts": tf.constant(["a", "b"]),
        "sparse": tf.sparse.from_dense([[1, 0]]),
        "ragged": tf.ragged.constant([[1], [2, 3]]),
    }

session = tf.compat.v1.Session(graph=graph)
