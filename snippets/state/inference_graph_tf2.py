"""One model has both graphs, which share its variable: training traces one, inference the other.

:needs: mode=tf2 -- a tf.Variable holds a value of its own only with eager execution

>>> print(predict(tf.constant([1.0, 2.0])).numpy())
[3. 6.]
"""

import tensorflow as tf

weight = tf.Variable(3.0)


def score(batch, training):
    kept = tf.nn.dropout(batch, rate=0.5) if training else batch
    return weight * kept


@tf.function
def train(batch):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(score(batch, training=True) ** 2)
    weight.assign_sub(0.1 * tape.gradient(loss, weight))


@tf.function
def predict(batch):
    return score(batch, training=False)


train(tf.zeros([2]))
