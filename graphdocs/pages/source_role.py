"""The role `{source}`: a link to a file of TensorFlow, or of another repository, at the version that a claim rests on.

`tensorflow/python/ops/math_ops.py@v2.21.0` is a file of TensorFlow; elsewhere the repository's owner and name stand
before the path, as in `keras-team/keras/keras/src/models/model.py@v3.15.1`.
"""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxRole

logger = logging.getLogger(__name__)
FORM = re.compile(r"(?P<path>(?:[\w.-]+/)+[\w-]+\.\w+)@v(?P<version>\d+\.\d+(?:\.\d+)*)")
HOST = "https://github.com"


def text_and_address(source: str) -> tuple[str, str] | None:
    """What a page shows of a file, and where it is; None for what does not have the form of one."""
    if not (match := FORM.fullmatch(source)):
        return None
    path, version = match["path"], match["version"]
    repository = "tensorflow/tensorflow"
    if not path.startswith("tensorflow/"):
        owner, name, *rest = path.split("/")
        repository, path = f"{owner}/{name}", "/".join(rest)
    if not path:
        return None
    return f"{path.rpartition('/')[2]}, {version}", f"{HOST}/{repository}/blob/v{version}/{path}"


class SourceRole(SphinxRole):
    """A file at a version."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        if not (found := text_and_address(self.text)):
            form = "tensorflow/PATH.py@vVERSION, or OWNER/REPOSITORY/PATH.py@vVERSION"
            logger.warning("'%s' names no file at a version; write %s.", self.text, form, location=self.get_location())
            return [nodes.literal("", self.text)], []
        text, address = found
        return [nodes.reference("", text, refuri=address)], []


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_role("source", SourceRole())
    return {"parallel_read_safe": True, "parallel_write_safe": True}
