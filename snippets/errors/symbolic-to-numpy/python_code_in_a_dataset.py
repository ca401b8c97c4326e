"""`Dataset.map` traces its function even after `run_functions_eagerly(True)`; `tf.py_function` hands it eager tensors.

:family: no-numpy-attribute
:raises: no-attribute-session
:fixes: no-numpy-attribute
:needs: mode=tf2 -- the dataset is read eagerly
:process: it switches all functions of the process to eager
:given: words to_upper_case

>>> tf.config.run_functions_eagerly(True)
>>> words.map(to_upper_case)  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
AttributeError: in user code:
<BLANKLINE>
...
<BLANKLINE>
    AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
<BLANKLINE>
>>> tf.config.run_functions_eagerly(False)
>>> upper_case = words.map(
...     lambda word: tf.py_function(to_upper_case, [word], tf.string)
... )
>>> [word.numpy() for word in upper_case]
[b'YES', b'NO']
"""

import tensorflow as tf

words = tf.data.Dataset.from_tensor_slices(["yes", "no"])


def to_upper_case(word):
    return word.numpy().upper()
