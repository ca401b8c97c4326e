"""On several replicas, an optimizer of Keras 3 with slots is built in the scope, before the traced step.

:needs: tf>=2.16, mode=tf2 -- the optimizers of Keras 2 make their slots in the step
:process: it splits the CPU in two, which is possible before the first operation
:given: training

>>> try:
...     training(weight, optimizer)()
... except tf.errors.InvalidArgumentError as error:
...     print("You must feed a value for placeholder" in str(error))
True
>>> with strategy.scope():
...     another = tf.keras.optimizers.Adam(0.25)
...     another.build([weight])
>>> training(weight, another)()
>>> print(weight.numpy().round(2))
0.75
"""

import tensorflow as tf

[cpu] = tf.config.list_physical_devices("CPU")
halves = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(cpu, halves)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])

with strategy.scope():
    weight = tf.Variable(1.0, name="weight")
    optimizer = tf.keras.optimizers.Adam(0.25)


def training(weight, optimizer):
    def replica_step():
        with tf.GradientTape() as tape:
            loss = weight * weight
        gradient = tape.gradient(loss, weight)
        optimizer.apply_gradients([(gradient, weight)])

    return tf.function(lambda: strategy.run(replica_step))
