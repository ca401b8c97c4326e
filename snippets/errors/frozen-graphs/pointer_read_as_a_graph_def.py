"""The first bytes of a file can tell what it is: here Git LFS left a note in its place.

:family: graphdef-decode-error
:fixes: graphdef-decode-error
:given: tempfile Path read path

>>> definition = read(path)
Traceback (most recent call last):
    ...
google.protobuf.message.DecodeError: Error parsing message with type 'tensorflow.GraphDef': Wire format was corrupt
>>> path.read_bytes()[:23], path.stat().st_size < 200
(b'version https://git-lfs', True)
"""

import tempfile
from pathlib import Path

import tensorflow as tf


def read(path):
    return tf.compat.v1.GraphDef.FromString(path.read_bytes())


path = Path(tempfile.mkdtemp()) / "model.pb"
path.write_text(
    "version https://git-lfs.github.com/spec/v1\n"
    "oid sha256:0f343b0931126a20f133d67c2b018a3b\n"
    "size 24406320\n"
)
