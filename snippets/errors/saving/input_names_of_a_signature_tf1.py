"""A session can be fed by the names of tensors, which a signature gives for each of its keys.

:fixes: savedmodel-signature-mismatch
:given: tempfile Path folder

>>> with tf.Graph().as_default(), tf.compat.v1.Session() as session:
...     model = tf.compat.v1.saved_model.load(session, ["serve"], folder)
...     signature = model.signature_def["serving_default"]
...     print(sorted(signature.inputs), signature.inputs["left"].name)
...     taken = {signature.inputs[key].name: x for key, x in pair.items()}
...     product = session.run(signature.outputs["product"].name, taken)
['left', 'right'] Placeholder:0
>>> print(product)
6.0
"""

import tempfile
from pathlib import Path

import tensorflow as tf

pair = {"left": 2.0, "right": 3.0}
folder = str(Path(tempfile.mkdtemp()) / "model")
with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    left, right = (tf.compat.v1.placeholder(tf.float32, []) for _ in "ab")
    inputs = {"left": left, "right": right}
    tf.compat.v1.saved_model.simple_save(
        session, folder, inputs, {"product": left * right}
    )
