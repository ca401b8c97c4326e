"""`predict` needs values, and in a traced function it is given a symbolic tensor.

:family: model-method-in-tf-function no-numpy-attribute
:needs: mode=tf2 -- without eager execution, other methods serve `predict`
:given: inputs model

>>> predict(tf.constant([[1.0, 2.0]]))  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
AttributeError: in user code:
<BLANKLINE>
...
<BLANKLINE>
    AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
<BLANKLINE>
"""

import tensorflow as tf

inputs = tf.keras.Input([2])
model = tf.keras.Model(inputs, tf.keras.layers.Dense(1)(inputs))


@tf.function
def predict(batch):
    return model.predict(batch, verbose=0)
