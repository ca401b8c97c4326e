"""A base class resets Keras names, seeds and `run_functions_eagerly` for each test.

:needs: tf>=2.7 -- older versions have no tf.keras.utils.set_random_seed
:needs: mode=tf2 -- a layer's weights have values only with eager execution
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
        tf.keras.utils.set_random_seed(0)
        eagerly = tf.config.functions_run_eagerly()
        self.addCleanup(tf.config.run_functions_eagerly, eagerly)


first_weights = set()


class WeightsTest(EagerTestCase):
    def test_first_layer(self):
        layer = tf.keras.layers.Dense(1)
        layer.build([None, 1])
        first_weights.add(layer.get_weights()[0].item())
        self.assertEqual((layer.name, len(first_weights)), ("dense", 1))
        tf.config.run_functions_eagerly(True)

    def test_first_layer_again(self):
        self.assertFalse(tf.config.functions_run_eagerly())
        self.test_first_layer()
