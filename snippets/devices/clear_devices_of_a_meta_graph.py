"""With `clear_devices=True`, a meta graph's own nodes are imported without requests.

>>> import_scores()
'/device:GPU:0'
>>> import_scores(clear_devices=True)
''
"""

import tensorflow as tf

with tf.Graph().as_default(), tf.device("/GPU:0"):
    scores = tf.constant([1, 2, 3], name="scores")
    meta_graph = tf.compat.v1.train.export_meta_graph()


def import_scores(**options):
    with tf.Graph().as_default() as graph:
        tf.compat.v1.train.import_meta_graph(meta_graph, **options)
        return graph.get_tensor_by_name("scores:0").device
