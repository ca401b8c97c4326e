"""The signature of `tf.saved_model.load` is called with your tensor, and the gradient runs through its loop.

:family: gradient-imported-loop
:fixes: gradient-imported-loop
:needs: tf>=2.4 -- in older versions a loaded loop has no gradient before its module is there
:process: it forks the process, in which nothing may have run before
:given: multiprocessing tempfile Model train folder context trained load theirs ours

>>> with theirs.as_default(), tf.compat.v1.Session() as session:
...     x, y = load(session, folder.name)
...     [slope] = tf.gradients(y, x)
...     try:
...         session.run(slope, {x: 3.0})
...     except tf.errors.NotFoundError as error:
...         lines = str(error).splitlines()
...         print(next(line for line in lines if "op:" in line))
No gradient defined for op: PartitionedCall
>>> with ours.as_default(), tf.compat.v1.Session() as session:
...     x = tf.constant(3.0)
...     model = tf.saved_model.load(folder.name)
...     y = model.signatures["serving_default"](x=x)["y"]
...     [slope] = tf.gradients(y, x)
...     print(session.run(slope))
108.0
"""

import multiprocessing
import tempfile

import tensorflow as tf


class Model(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([], tf.float32, name="x")])
    def __call__(self, x):
        return {"y": self.grow(x)}

    @tf.function
    def grow(self, x):
        return tf.while_loop(lambda y: y < 50.0, lambda y: [y * y], [x])[0]


def train(path):
    tf.compat.v1.enable_v2_behavior()
    tf.saved_model.save(Model(), path)


folder = tempfile.TemporaryDirectory()
context = multiprocessing.get_context("fork")
trained = context.Process(target=train, args=[folder.name])
trained.start()
trained.join()
theirs, ours = tf.Graph(), tf.Graph()


def load(session, path):
    model = tf.compat.v1.saved_model.load(session, ["serve"], path)
    signature = model.signature_def["serving_default"]
    x, y = signature.inputs["x"], signature.outputs["y"]
    return map(session.graph.get_tensor_by_name, [x.name, y.name])
