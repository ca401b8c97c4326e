"""Smaller pages show what they showed."""

from __future__ import annotations

import pytest

from graphdocs.export.minified import smaller


@pytest.mark.parametrize(
    ("page", "small"),
    [
        ("<p>a</p>\n\n   <p>b</p>", "<p>a</p>\n<p>b</p>"),
        ("<b>a</b> <i>b</i>", "<b>a</b> <i>b</i>"),
        ('<pre><span class="k">if</span> <span class="n">x</span></pre>', '<pre><span class="k">if</span> x</pre>'),
        ("<pre><i>a</i>\n    <i>b</i></pre>\n  <p>c</p>", "<pre><i>a</i>\n    <i>b</i></pre>\n  <p>c</p>"),
        ("<script>a\n   <b></script><p>\n <b>", "<script>a\n   <b></script><p>\n<b>"),
    ],
)
def test_what_no_reader_sees_is_left_out(page: str, small: str) -> None:
    assert smaller(page) == small
    assert smaller(small) == small
