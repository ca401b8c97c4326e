"""Running functions eagerly hides a leak, but the function of a dataset is traced all the same.

:family: graph-tensor-in-eager
:needs: mode=tf2 -- eager tensors exist only with eager execution
:needs: tf>=2.3 -- older ones call it `experimental_run_functions_eagerly`
:process: it switches all functions of the process to eager

>>> tf.config.run_functions_eagerly(True)
>>> _ = keep_double(tf.constant(3))
>>> tf.square(kept[-1]).numpy().tolist()
36
>>> numbers = tf.data.Dataset.from_tensors(3).map(keep_double)
>>> tf.square(kept[-1])  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
TypeError: <tf.Tensor 'doubled:0' shape=() dtype=int32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
Please see https://www.tensorflow.org/guide/function#all_outputs_of_a_tffunction_must_be_return_values for more information.
<BLANKLINE>
<tf.Tensor 'doubled:0' shape=() dtype=int32> was defined here:
...
<BLANKLINE>
The tensor <tf.Tensor 'doubled:0' shape=() dtype=int32> cannot be accessed from here, because it was defined in FuncGraph(name=Dataset_map_keep_double, id=...), which is out of scope.
"""

import tensorflow as tf

kept = []


@tf.function
def keep_double(number):
    kept.append(tf.multiply(number, 2, name="doubled"))
    return kept[-1]
