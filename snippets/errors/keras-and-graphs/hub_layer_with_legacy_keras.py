"""With Keras 2 as `tf.keras`, a `hub.KerasLayer` is a layer of the model; `trainable=True` adds its weights.

:fixes: keras2-object-in-keras3
:needs: tf>=2.16, mode=tf2 -- older versions bring Keras 2, and the module is loaded eagerly
:process: it starts a program with another Keras
:given: subprocess sys tempfile scaler folder run

>>> print(run(program))
3
"""

import subprocess
import sys
import tempfile

import tensorflow as tf

scaler = tf.train.Checkpoint(scale=tf.Variable(2.0))
scaler.trainable_variables = [scaler.scale]
spec = tf.TensorSpec([None, 2], tf.float32)
scaler.__call__ = tf.function(lambda x: scaler.scale * x, [spec])
folder = tempfile.mkdtemp()
tf.saved_model.save(scaler, folder)


def run(program):
    command = [sys.executable, "-c", program, folder]
    return subprocess.check_output(command, text=True).strip()


program = """
import os, sys
os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow as tf
import tensorflow_hub as hub

layer = hub.KerasLayer(sys.argv[1], trainable=True, input_shape=[2])
model = tf.keras.Sequential([layer, tf.keras.layers.Dense(1)])
print(len(model.trainable_variables))
"""
