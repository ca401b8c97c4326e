"""What does each public function do with a tensor that is not of the graph around it?"""

import inspect
import re

import tensorflow as tf

COLUMNS = {
    "tensor": "A tensor of another graph, in a graph's block",
    "variable": "A variable of another graph, in a graph's block",
    "eager": "An eager tensor, in a graph's block",
    "outer": "A tensor of the outer trace, in an inner function",
    "leaked": "A tensor of a trace that ended, eagerly",
    "keras": "A Keras input",
}
# Where functions are looked for; what has two names has the first.
MODULES = [
    *[
        "tf",
        "tf.math",
        "tf.nn",
        "tf.linalg",
        "tf.image",
        "tf.signal",
        "tf.strings",
        "tf.sets",
        "tf.bitwise",
        "tf.audio",
    ],
    *["tf.io", "tf.random", "tf.ragged", "tf.sparse", "tf.quantization", "tf.debugging", "tf.dtypes"],
    *["tf.keras.activations", "tf.keras.backend", "tf.keras.losses", "tf.keras.metrics", "tf.keras.ops"],
    *["tf.keras.utils", "tf.compat.v1", "tf.compat.v1.math", "tf.compat.v1.nn", "tf.compat.v1.image"],
    *["tf.compat.v1.losses", "tf.compat.v1.metrics", "tf.compat.v1.linalg", "tf.compat.v1.strings"],
    *["tf.compat.v1.sparse", "tf.compat.v1.train"],
]
# What changes the process, waits, reads files, or takes no tensor in any case.
LEFT_OUT = re.compile(
    r"\.(enable_|disable_|set_|reset_|clear_|load_|save_|read_file|write_file|matching_files|start_|init_scope|stop$"
    r"|get_file|model_to|plot_model|pack_x|get_registered|get_custom|custom_object|deserialize|get$|legacy|"
    r"experimental_run|shape_type|group$|while_loop|cond$|case$|switch_case|numpy_function|py_func|py_function)"
)
# Values of arguments that are no tensors, by their names.
VALUES = {
    "axis": 0, "axes": [0], "dim": 0, "dims": [0], "depth": 2, "shape": [-1], "newshape": [-1], "new_shape": [-1],
    "dtype": tf.float32, "out_type": tf.float32, "Tout": tf.float32, "type": tf.float32, "perm": None, "k": 1, "n": 1,
    "num": 2, "ksize": 2, "pool_size": 2, "window_shape": [2, 2], "pooling_type": "MAX", "strides": 1, "stride": 1,
    "padding": "SAME", "paddings": [[1, 1]], "pad_width": [[1, 1]], "multiples": [2], "repeats": 2, "reps": [2],
    "num_classes": 2, "num_segments": 2, "num_or_size_splits": 1, "indices_or_sections": 1, "begin": [0], "size": [1],
    "start_indices": [0], "slice_sizes": [1], "clip_value_min": 0.0, "clip_value_max": 1.0, "clip_norm": 1.0,
    "x_min": 0.0, "x_max": 1.0, "min": 0.0, "max": 1.0, "min_value": 0.0, "max_value": 1.0, "seed": [1, 2],
    "delta": 0.1, "factor": 0.5, "gamma": 1.0, "gain": 1.0, "saturation_factor": 1.0, "contrast_factor": 1.0,
    "lower": 0.5, "upper": 1.5, "max_delta": 0.1, "block_size": 2, "central_fraction": 0.5, "target_height": 4,
    "target_width": 4, "offset_height": 0, "offset_width": 0, "height": 4, "width": 4, "depth_radius": 1, "rate": 0.5,
    "keep_prob": 0.5, "message": "seen", "equation": "i->i", "shift": 1, "perms": [0], "name": None, "num_buckets": 3,
    "frame_length": 2, "frame_step": 1, "fft_length": None, "value": 1.0, "alpha": 0.5, "minval": 0, "maxval": 1,
    "pattern": "a", "rewrite": "b", "pos": 0, "len": 1, "offset": 0, "maxlen": 3, "num_lower": 0,
    "num_upper": 0, "source": 0, "destination": 0, "data_format": "channels_last", "axis1": 0, "axis2": 1,
    "num_bits": 8, "input_min": 0.0, "input_max": 1.0, "range_given": False, "jpeg_quality": 90, "tag": "tag",
    "num_sampled": 1, "on_value": 1.0, "off_value": 0.0, "diagonal": 0, "bins": 3, "p": 1, "ord": 2, "times": 2,
    "min_jpeg_quality": 80, "max_jpeg_quality": 90, "N": 2, "threshold": 0.5, "num_thresholds": 2, "step": 1,
}  # fmt: skip
INDICES = {"indices", "segment_ids", "ids", "sp_ids", "index", "data_type", "boundaries"}
LONGEST = 110  # letters of a message


def vector():
    return tf.constant([1.0, 0.5], name="vector")


def matrix():
    return tf.constant([[2.0, 1.0], [1.0, 2.0]], name="matrix")


def picture():
    return tf.fill([1, 4, 4, 3], 0.5, name="picture")


def integers():
    return tf.constant([1, 0], name="integers")


def truths():
    return tf.constant([True, False], name="truths")


def words():
    return tf.constant(["a", "b"], name="words")


def complex_numbers():
    return tf.constant([1 + 1j, 2 - 1j], tf.complex64, name="complex_numbers")


def number():
    return tf.constant(1, name="number")


def byte_picture():
    return tf.fill([4, 4, 3], tf.constant(7, tf.uint8), name="byte_picture")


MAKERS = [vector, matrix, picture, integers, truths, words, complex_numbers, number, byte_picture]


def module(name):
    """The module of that name, None where this TensorFlow has none."""
    found = tf
    for part in name.split(".")[1:]:
        try:
            found = getattr(found, part)
        except (AttributeError, ImportError):
            return None
    return found


def functions():
    """Public functions by their first names."""
    found, seen = {}, set()
    for place in MODULES:
        where = module(place)
        for name in sorted(dir(where)) if where else []:
            try:
                function = getattr(where, name)
            except Exception:  # a name that stands for a package that is not there
                continue
            full = place + "." + name
            if name.startswith("_") or not inspect.isroutine(function) or LEFT_OUT.search(full):
                continue
            if id(function) not in seen:
                seen.add(id(function))
                found[full] = function
    return found


def rows():
    return list(functions())


def arguments(function, make):
    """Arguments for what the function requires: of tensors, those that `make` makes."""
    chosen = []
    parameters = list(inspect.signature(function).parameters.values())
    if not parameters or parameters[0].name in ("name", "op_name", "collection"):
        raise TypeError("it takes no tensor")
    for parameter in parameters:
        needed = parameter.default is parameter.empty and parameter.kind is parameter.POSITIONAL_OR_KEYWORD
        if not needed and chosen:
            break
        if parameter.name in VALUES and chosen:
            chosen.append(VALUES[parameter.name])
        elif parameter.name in INDICES and chosen:
            chosen.append(integers())
        elif parameter.name in ("inputs", "values", "tensors", "operands") and make in (vector, words):
            chosen.append([make(), make()])
        else:
            chosen.append(make())
    return chosen


def tensors_of(result):
    """The tensors and operations in what a function returned."""
    try:
        flat = tf.nest.flatten(result, expand_composites=True)
    except Exception:
        flat = [result]
    return [each for each in flat if isinstance(each, (tf.Tensor, tf.Operation, tf.Variable))]


def refusal(error):
    lines = str(error).strip().splitlines() or [""]
    text = re.sub(r"0x[0-9a-f]+|\bid=\d+|/[\w./-]+/", "\u2026", lines[0])
    text = re.sub(r"(<(?:tf\.|Keras)Tensor) .*?>(?= |$)", "\\1 \u2026>", text)
    text = re.sub(r'(Tensor\("[^"]*"), [^()]*(\([^()]*\))?[^()]*\)', r"\1)", text)
    if len(text) > LONGEST:
        text = text[:LONGEST].rsplit(" ", 1)[0] + " \u2026"
    return "refuses: " + type(error).__name__ + ": " + text


def graph_of(each):
    try:
        return each.graph
    except Exception:  # an eager tensor has none
        return None


def is_among(result, given):
    """True if all that a function returned are arguments of it."""
    known = {id(each) for each in tensors_of(given)}
    return all(id(each) in known for each in tensors_of(result))


def in_block(function, given):
    """What a call in a new graph's block does with arguments from elsewhere."""
    mine = tf.Graph()
    with mine.as_default():
        try:
            result = function(*given)
        except Exception as error:
            return refusal(error)
    left = len(mine.get_operations())
    found = [graph_of(each) for each in tensors_of(result)]
    if not found:
        return "returns no tensor"
    if is_among(result, given):
        return "gives it back"
    if all(graph is mine for graph in found):
        return "builds in the block's graph"
    if any(graph is mine for graph in found):
        return "builds in both graphs"
    if None in found:
        return "computes eagerly"
    return "follows, and leaves operations in the block's graph" if left else "follows"


def fitting(function):
    """The first maker of tensors that the function takes in their own graph, None if it takes none."""
    for make in MAKERS:
        with tf.Graph().as_default():
            try:
                if tensors_of(function(*arguments(function, make))):
                    return make
            except Exception:
                continue
    return None


def with_tensor(function, make):
    with tf.Graph().as_default():
        given = arguments(function, make)
    return in_block(function, given)


def as_variable(given):
    if isinstance(given, list) and given and isinstance(given[0], tf.Tensor):
        return [as_variable(each) for each in given]
    if isinstance(given, tf.Tensor) and given.dtype.is_floating:
        return tf.compat.v1.get_variable(given.op.name + "_variable", initializer=given, use_resource=True)
    return given


def with_variable(function, make):
    with tf.Graph().as_default():
        given = [as_variable(each) for each in arguments(function, make)]
        if not any(isinstance(each, tf.Variable) for each in given):
            return None
        try:
            function(*given)
        except Exception:
            return None  # it takes no variable in any graph
    with tf.Graph().as_default():
        given = [as_variable(each) for each in arguments(function, make)]
    return in_block(function, given)


def with_eager_tensor(function, make):
    if not tf.executing_eagerly():
        return None
    return in_block(function, arguments(function, make))


def with_outer_tensor(function, make):
    seen = []

    def inner(given):
        try:
            result = function(*given)
        except Exception as error:
            seen.append(refusal(error))
            return
        if tf.compat.v1.get_default_graph().captures:
            seen.append("captures")
        else:
            seen.append("gives it back" if is_among(result, given) else "captures nothing")

    def outer():
        given = arguments(function, make)
        tf.function(lambda: inner(given), autograph=False)()

    try:
        tf.function(outer, autograph=False).get_concrete_function()
    except Exception as error:
        return seen[0] if seen else refusal(error)
    return seen[0]


def with_leaked_tensor(function, make):
    if not tf.executing_eagerly():
        return None
    leaked = []
    tf.function(lambda: leaked.extend(arguments(function, make)), autograph=False).get_concrete_function()
    try:
        result = function(*leaked)
    except Exception as error:
        return refusal(error)
    if not tensors_of(result):
        return "returns no tensor"
    if is_among(result, leaked):
        return "gives it back"
    return "follows" if any(graph_of(each) is not None for each in tensors_of(result)) else "computes eagerly"


def as_keras_input(given):
    if isinstance(given, list) and given and isinstance(given[0], tf.Tensor):
        return [as_keras_input(each) for each in given]
    if isinstance(given, tf.Tensor):
        return tf.keras.Input(batch_shape=tuple(given.shape.as_list()), dtype=given.dtype.name)
    return given


def with_keras_input(function, make):
    with tf.Graph().as_default():
        tensors = arguments(function, make)
        if not all(each.shape.rank for each in tensors_of(tensors)):
            return None  # an input has a batch
    given = [as_keras_input(each) for each in tensors]
    try:
        result = function(*given)
    except Exception as error:
        return refusal(error)
    flat = result if isinstance(result, (list, tuple)) else [result]
    if any(type(each).__name__ == "KerasTensor" for each in flat):
        same = {id(each) for each in given}
        return "gives it back" if all(id(each) in same for each in flat) else "builds a KerasTensor"
    return "builds a graph tensor" if tensors_of(result) else "returns no tensor"


PROBES = {
    "tensor": with_tensor,
    "variable": with_variable,
    "eager": with_eager_tensor,
    "outer": with_outer_tensor,
    "leaked": with_leaked_tensor,
    "keras": with_keras_input,
}


def probe(row):
    """What the function did, by column; {} for one that took none of the tensors in their own graph."""
    function = functions()[row]
    try:
        make = fitting(function)
    except (TypeError, ValueError):  # without a signature
        return {}
    if make is None:
        return {}
    found = {column: try_it(function, make) for column, try_it in PROBES.items()}
    return {column: outcome for column, outcome in found.items() if outcome}
