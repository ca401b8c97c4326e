"""A `hub.KerasLayer` is a layer of Keras 2, which a Sequential model of Keras 3 refuses.

:family: keras2-object-in-keras3
:needs: tf>=2.16, mode=tf2 -- older versions bring Keras 2, and the module is loaded eagerly

>>> model = tf.keras.Sequential([layer])  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
ValueError: Only instances of `keras.Layer` can be added to a Sequential model. Received: <tensorflow_hub.keras_layer.KerasLayer object at 0x...> (of type <class 'tensorflow_hub.keras_layer.KerasLayer'>)
"""

import tempfile

import tensorflow as tf
import tensorflow_hub as hub


class Doubler(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32)])
    def __call__(self, x):
        return 2 * x


folder = tempfile.mkdtemp()
tf.saved_model.save(Doubler(), folder)
layer = hub.KerasLayer(folder)
