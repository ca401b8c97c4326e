"""Long names in tables get places to break, and nothing else changes."""

from __future__ import annotations

import pytest

from graphdocs.export.line_breaks import with_line_breaks


@pytest.mark.parametrize(
    ("written", "marked"),
    [
        (
            "<td><code>tf.compat.v1.get_variable</code></td>",
            "<td><code>tf.<wbr>compat.v1.<wbr>get_<wbr>variable</code></td>",
        ),
        ('<td><a href="a_long_name_of_a_page.html">x</a></td>', '<td><a href="a_long_name_of_a_page.html">x</a></td>'),
        ("<td><code>run(x)</code></td>", "<td><code>run(x)</code></td>"),
        ("<p><code>tf.compat.v1.get_variable</code></p>", "<p><code>tf.compat.v1.get_variable</code></p>"),
        ("<td>tf.compat.v1.get_variable</td>", "<td>tf.compat.v1.get_variable</td>"),
        (
            '<th><code class="a_class_of_code"><span class="pre">a_name_of_letters</span></code></th>',
            '<th><code class="a_class_of_code"><span class="pre">a_<wbr>name_of_<wbr>letters</span></code></th>',
        ),
        (
            "<td><code>a&lt;_name_of_letters_and</code></td>",
            "<td><code>a&lt;_<wbr>name_of_<wbr>letters_<wbr>and</code></td>",
        ),
    ],
)
def test_long_names_of_tables_alone_are_marked_once(written: str, marked: str) -> None:
    assert with_line_breaks(written) == marked
    assert with_line_breaks(marked) == marked, "a page that is not built anew is marked again"
