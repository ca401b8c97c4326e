"""Graphs as data: operations, captures and the bodies of functions; runs on Python 3.7, in a snippet's process."""


def describe(draws, names):
    """The graphs that expressions of a session stand for, as data: what graphdocs/pages/drawing.py draws.

    An expression is a graph, or what has one: a session, a concrete function.
    """
    panels = []
    for draw in draws:
        thing = eval(draw, names)
        graph = getattr(thing, "graph", thing)
        panel = next((panel for panel in panels if panel["id"] == id(graph)), None)
        if panel is None:
            kind = "trace" if hasattr(graph, "captures") else "graph"
            panel = {"id": id(graph), "name": draw, "kind": kind, "sessions": [], **contents(graph, names)}
            panels.append(panel)
        if hasattr(thing, "partial_run"):
            panel["sessions"].append(draw)
        elif panel["name"] in panel["sessions"]:
            panel["name"] = draw
    owners = {None: None, **{panel.pop("id"): panel["name"] for panel in panels}}
    for panel in panels:
        for capture in panel["captures"]:
            if capture["owner"] not in owners:
                raise LookupError("%s captures %s of a graph that is not named" % (panel["name"], capture["from"]))
            capture["owner"] = owners[capture["owner"]]
    return panels


def contents(graph, names):
    """The operations of a graph, what it captures, and the bodies of the functions that its operations call."""
    definition = graph.as_graph_def()
    bodies = {body.signature.name: body for body in definition.library.function}

    def node(definition, outputs):
        attributes = sorted(definition.attr.items())
        called = [(role, each.name) for role, value in attributes for each in [value.func, *value.list.func]]
        first = ["%s %s" % (output.dtype.name, output.shape) for output in outputs[:1]]
        inputs = [source if source.startswith("^") else source.split(":")[0] for source in definition.input]
        return {
            "name": definition.name,
            "op": definition.op,
            "type": "".join(first),
            "inputs": inputs,
            "functions": [body_of(name, role) for role, name in called if name in bodies],
        }

    def body_of(name, role):
        arguments = [
            {"name": argument.name, "op": "argument", "type": "", "inputs": [], "functions": []}
            for argument in bodies[name].signature.input_arg
        ]
        return {"role": role, "nodes": arguments + [node(each, []) for each in bodies[name].node_def]}

    captures = []
    for outer, inner in getattr(graph, "captures", []):
        if not hasattr(outer, "numpy"):
            captures.append({"owner": id(outer.graph), "from": outer.op.name, "to": inner.op.name})
            continue
        # Outside all graphs nothing has a name but what the code calls it.
        held = [
            (name, "eager tensor" if value is outer else "variable", value)
            for name, value in names.items()
            if outer is value or outer is getattr(value, "handle", None)
        ]
        if not held:
            raise LookupError("it captures a value that the snippet has no name for")
        name, kind, value = held[0]
        captures.append({"owner": None, "from": name, "to": inner.op.name})
        captures[-1].update({"op": kind, "type": "%s %s" % (value.dtype.name, value.shape)})
    nodes = [node(each, graph.get_operation_by_name(each.name).outputs) for each in definition.node]
    return {"nodes": nodes, "captures": captures}
