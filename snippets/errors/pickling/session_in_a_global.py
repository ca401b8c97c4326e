"""A class that is pickled by value takes the globals that its methods use with it.

:family: pickle-graph-objects
:fixes: pickle-graph-objects
:given: graph scores session pickle_by_value

>>> pickle_by_value(Policy)
Traceback (most recent call last):
    ...
TypeError: cannot pickle 'Graph' object
>>> len(pickle_by_value(PolicyWithItsSession)) > 0
True
"""

import inspect
import pickle

import tensorflow as tf

with tf.Graph().as_default() as graph:
    scores = tf.constant([1.0, 2.0], name="scores")
session = tf.compat.v1.Session(graph=graph)


class Policy:
    def act(self):
        return session.run("scores:0")


class PolicyWithItsSession:
    def __init__(self, session):
        self.own = session

    def act(self):
        return self.own.run("scores:0")


def pickle_by_value(kind):
    """What cloudpickle does with a class of the main program, in short."""
    methods = filter(inspect.isfunction, vars(kind).values())
    used = [inspect.getclosurevars(method).globals for method in methods]
    return pickle.dumps(used)
