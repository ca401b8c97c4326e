"""A base class resets what TF2 keeps for the whole process.

:needs: tf>=2.3 -- older versions have no tf.config.run_functions_eagerly
:process: it switches all functions of the process to eager

>>> result = unittest.TestResult()
>>> suite = unittest.defaultTestLoader.loadTestsFromTestCase(WeightsTest)
>>> print(suite.run(result).testsRun, result.wasSuccessful())
2 True
"""

import unittest

import tensorflow as tf


class EagerTestCase(unittest.TestCase):
    def setUp(self):
        tf.keras.backend.clear_session()
        tf.random.set_seed(0)
        eagerly = tf.config.functions_run_eagerly()
        self.addCleanup(tf.config.run_functions_eagerly, eagerly)


class WeightsTest(EagerTestCase):
    def test_first_layer(self):
        tf.config.run_functions_eagerly(True)
        self.assertEqual(tf.keras.layers.Dense(1).name, "dense")

    def test_first_layer_again(self):
        self.assertFalse(tf.config.functions_run_eagerly())
        self.assertEqual(tf.keras.layers.Dense(1).name, "dense")
