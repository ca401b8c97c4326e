"""With the Keras of TensorFlow and eager execution on, a worker thread calls the model without preparation.

:fixes: keras-thread-local
:needs: mode=tf2 -- a thread needs no graph and no session only with eager execution on
:given: batch

>>> worker.join()
>>> print(answers.get())
5.0
"""

import queue
import threading

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], "float32")
answers = queue.Queue()

layer = tf.keras.layers.Dense(1, use_bias=False)
model = tf.keras.Sequential([tf.keras.Input([2]), layer])
model.set_weights([np.array([[1.0], [2.0]])])


def work():
    answers.put(float(model.predict_on_batch(batch)[0, 0]))


worker = threading.Thread(target=work)
worker.start()
