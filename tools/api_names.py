"""Write api_names.txt: the public names of the installed TensorFlow, each with its public members."""

from __future__ import annotations

import types
from pathlib import Path

NAMES = Path(__file__).parents[1] / "graphdocs" / "pages" / "api_names.txt"


def public_names(
    module: types.ModuleType, name: str, inside: tuple[types.ModuleType, ...] = ()
) -> dict[str, list[str]]:
    """Names below a module; only TensorFlow's own API modules and Keras are entered."""
    found: dict[str, list[str]] = {}
    for part in dir(module):
        path = f"{name}.{part}"
        try:
            value = getattr(module, part)
        except (AttributeError, ImportError):  # a name that Keras 3 no longer has
            continue
        if part.startswith("_") or path in {"tf.compat.v2", "tf.compat.v1.compat"}:
            continue
        found[path] = [member for member in dir(value) if member[0] != "_"] if isinstance(value, type) else []
        origin = getattr(value, "__name__", "") if isinstance(value, types.ModuleType) else ""
        if origin.startswith(("tensorflow._api", "keras")) and value not in inside:
            found |= public_names(value, path, (*inside, value))
    return found


if __name__ == "__main__":
    import tensorflow as tf

    lines = [" ".join([name, *members]) for name, members in sorted(public_names(tf, "tf", (tf,)).items())]
    NAMES.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{len(lines)} names of TensorFlow {tf.__version__}")
