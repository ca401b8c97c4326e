"""An object that holds a model and a traced function is pickled without the function, which is made anew.

:family: pickle-graph-objects
:fixes: pickle-graph-objects
:needs: tf>=2.7 -- older Keras models cannot be pickled
:needs: mode=tf2 -- with eager execution off the weights are in a session
:given: pickle batch copy_of make_model

>>> agent = Agent(make_model())
>>> print(agent.act(batch).numpy())
[[3.]]
>>> copy_of(agent)
Traceback (most recent call last):
    ...
TypeError: cannot pickle 'FuncGraph' object
>>> portable = PortableAgent(make_model())
>>> print(copy_of(portable).act(batch).numpy())
[[3.]]
"""

import pickle

import numpy as np
import tensorflow as tf

batch = np.array([[1.0, 2.0]], dtype=np.float32)


def copy_of(agent):
    return pickle.loads(pickle.dumps(agent))


def make_model():
    layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
    return tf.keras.Sequential([tf.keras.Input([2]), layer])


class Agent:
    def __init__(self, model):
        self.model = model
        self.act = tf.function(model)


class PortableAgent(Agent):
    def __reduce__(self):
        return type(self), (self.model,)
