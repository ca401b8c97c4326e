"""Zips: the snippets of a page, all snippets, and the whole site for reading offline."""

from __future__ import annotations

import json
import os
import re
import time
import zipfile
from collections.abc import Iterable
from pathlib import Path

from rjsmin import jsmin

from graphdocs.export.importable import importable
from graphdocs.snippet import ROOT, Snippet

NOT_OFFLINE = {".doctrees", ".buildinfo", ".buildinfo.bak", "offline.zip"}
# The modules of the page's script for reading offline, each after those that it imports; the last asks for its form.
OFFLINE_SCRIPTS = ("page-parts.js", "error-finder.js", "site-search.js", "finder-page.js", "search-page.js")
NEEDS = {"search-page.js": ".site-search"}


def write_zip(path: Path, files: dict[str, bytes]) -> None:
    """A zip of these files by name; its dates are the build's, so that two builds are equal."""
    path.parent.mkdir(parents=True, exist_ok=True)
    moment = time.gmtime(max(int(os.environ.get("SOURCE_DATE_EPOCH", 315532800)), 315532800))[:6]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name, moment), content, zipfile.ZIP_DEFLATED)


def write_snippets(path: Path, snippets: Iterable[Snippet]) -> None:
    """A zip of snippets, as they are taken one by one, with their license."""
    files = {snippet.file: importable(snippet).encode() for snippet in snippets}
    write_zip(path, {**files, "snippets/LICENSE": (ROOT / "snippets" / "LICENSE").read_bytes()})


def write_offline_copy(out: Path) -> None:
    """offline.zip, the site below one folder, with a finder that works where pages may load no modules."""
    write_offline_finder(out)
    kept = (path for path in out.rglob("*") if path.is_file() and not NOT_OFFLINE & set(path.relative_to(out).parts))
    files = {f"graph-context/{path.relative_to(out).as_posix()}": path.read_bytes() for path in kept}
    write_zip(out / "offline.zip", files)


def write_offline_finder(out: Path) -> None:
    """The finder and the search as one plain script with their indexes, for pages opened from a file."""
    names = ["errors", "search-index", *(f"answers/{path.stem}" for path in sorted(out.glob("answers/*.json")))]
    data = {name: json.loads(Path(out, f"{name}.json").read_text("utf-8")) for name in names}
    written = ROOT / "docs" / "_static"  # the built ones are minified
    code = "".join(as_function(name, (written / name).read_text("utf-8")) for name in OFFLINE_SCRIPTS)
    text = f"globalThis.finderData = {json.dumps(data, ensure_ascii=False)};\n"
    text += f"(async () => {{\nconst modules = {{}};\n{code}}})();\n"
    Path(out, "_static", "finder-offline.js").write_text(jsmin(text), "utf-8")


def as_function(name: str, module: str) -> str:
    """A module as a function that is called at once, so that its names are its own; what it exports is its value."""
    exports = ", ".join(re.findall(r"(?m)^export (?:async function|function|const) (\w+)", module))
    code = re.sub(r'(?m)^import \{(.*)\} from "\./(.*)";', r'const {\1} = modules["\2"];', module)
    code = re.sub(r'\bimport\("\./([^"]*)"\)', r'modules["\1"]', code)
    code = re.sub(r"(?m)^export ", "", code)
    condition = NEEDS.get(name)
    needed = f"if (document.querySelector({json.dumps(condition)})) " if condition else ""
    return f"{needed}modules[{json.dumps(name)}] = await (async () => {{\n{code}return {{ {exports} }};\n}})();\n"
