"""The role `{tf}`: a link from an API name to its page at TensorFlow; a name that does not exist fails the build."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxRole

from graphdocs.pages.domain import facts_of

logger = logging.getLogger(__name__)
NAMES = Path(__file__).parent / "api_names.txt"
API_PAGES = "https://www.tensorflow.org/api_docs/python/"


@cache
def api_names() -> dict[str, list[str]]:
    """Public names of the newest TensorFlow, each with its public members."""
    return {name: members for name, *members in map(str.split, NAMES.read_text("utf-8").splitlines())}


class ApiRole(SphinxRole):
    """A name, or a member of one."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        facts_of(self.env).apis.append(self.text)
        page = self.text.replace(".", "/")
        if self.text not in api_names():
            parent, _, member = self.text.rpartition(".")
            page = f"{parent.replace('.', '/')}#{member}"
            if member not in api_names().get(parent, ()):
                mend = "correct it, or run 'nox -s api_names' after an upgrade"
                logger.warning(
                    "'%s' is not in graphdocs/pages/api_names.txt; %s.", self.text, mend, location=self.get_location()
                )
        return [nodes.reference("", "", nodes.literal("", self.text), refuri=API_PAGES + page)], []


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_role("tf", ApiRole())
    return {"parallel_read_safe": True, "parallel_write_safe": True}
