"""The role `{verdict}`: how true a belief is."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxRole

logger = logging.getLogger(__name__)
VERDICTS = ("true", "true within limits", "false")


class VerdictRole(SphinxRole):
    """One of VERDICTS."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        if self.text not in VERDICTS:
            known = ", ".join(VERDICTS)
            logger.warning("'%s' is no verdict; write %s.", self.text, known, location=self.get_location())
        return [nodes.inline("", self.text.capitalize(), classes=["verdict", self.text.replace(" ", "-")])], []


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_role("verdict", VerdictRole())
    return {"parallel_read_safe": True, "parallel_write_safe": True}
