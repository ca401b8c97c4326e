"""A base class gives each test a graph of its own.

>>> result = unittest.TestResult()
>>> suite = unittest.defaultTestLoader.loadTestsFromTestCase(WeightsTest)
>>> print(suite.run(result).testsRun, result.wasSuccessful())
2 True
"""

import unittest

import tensorflow as tf


class GraphTestCase(unittest.TestCase):
    def run(self, result=None):
        with tf.Graph().as_default() as self.graph:
            return super().run(result)


class WeightsTest(GraphTestCase):
    def setUp(self):
        self.weights = tf.compat.v1.get_variable("weights", shape=[2])

    def test_weights_are_of_this_graph(self):
        self.assertIs(self.weights.graph, self.graph)

    def test_constant_is_of_this_graph(self):
        self.assertIs(tf.constant(1).graph, self.graph)
