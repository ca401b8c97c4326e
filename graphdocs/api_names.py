"""Write api_names.txt: the public names of the installed TensorFlow, each with its public members."""

from __future__ import annotations

import types
from pathlib import Path


def public_names(module: types.ModuleType, name: str, inside: tuple = ()) -> dict[str, list[str]]:
    """Names below a module; only TensorFlow's own API modules are entered."""
    found: dict[str, list[str]] = {}
    for part in dir(module):
        try:
            value = getattr(module, part)
        except (AttributeError, ImportError):  # names that Keras 3 no longer has
            continue
        path = f"{name}.{part}"
        if part.startswith("_") or path in {"tf.compat.v2", "tf.compat.v1.compat"}:
            continue
        found[path] = []
        if isinstance(value, types.ModuleType):
            origin = getattr(value, "__name__", "")  # Keras is loaded lazily
            if origin.startswith(("tensorflow._api", "keras")) and value not in inside:
                found |= public_names(value, path, (*inside, value))
        elif isinstance(value, type):
            found[path] = [member for member in dir(value) if not member.startswith("_")]
    return found


if __name__ == "__main__":
    import tensorflow as tf

    lines = [" ".join([name, *members]) for name, members in sorted(public_names(tf, "tf", (tf,)).items())]
    Path(__file__).with_name("api_names.txt").write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{len(lines)} names of TensorFlow {tf.__version__}")
