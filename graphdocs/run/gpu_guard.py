"""Say why TensorFlow has no GPU to run on here; run by the interpreter of a leg, so it needs Python 3.7 alone.

Soft placement lets every snippet pass on the CPU, and a missing CUDA library is only a warning: without this check
a GPU leg passes with no GPU at all.
"""

import sys


def why_no_gpu(tf):
    """The reason in words, '' if a matrix product runs on a real GPU."""
    if not tf.test.is_built_with_cuda():
        return "this TensorFlow is built without CUDA"
    gpus = tf.config.list_physical_devices("GPU")
    if not gpus:
        return "TensorFlow lists no GPU, because there is none or a CUDA library is missing"
    if "compute_capability" not in tf.config.experimental.get_device_details(gpus[0]):
        return "the GPU that TensorFlow lists has no compute capability, so it is not NVIDIA's"
    tf.config.set_soft_device_placement(False)
    try:
        with tf.device("/GPU:0"):
            product = tf.linalg.matmul(tf.ones([2, 3]), tf.ones([3, 2]))
    except Exception as error:  # of many kinds, none of them public
        return "a matrix product on GPU:0 failed: " + str(error).split("\n")[0]
    if not product.device.endswith("GPU:0"):
        return "a matrix product for GPU:0 ran on " + product.device
    return ""


if __name__ == "__main__":
    import tensorflow

    reason = why_no_gpu(tensorflow)
    print(reason)
    sys.exit(bool(reason))
