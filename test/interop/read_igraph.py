"""Reads GraphML with igraph and prints the graph as JSON: read_igraph.py FILE. Absent values are omitted."""
import json
import math
import sys

import igraph

graph = igraph.Graph.Read_GraphML(sys.argv[1])


def given(attributes):
    """Drops empty text and NaN, which igraph stores for absent attributes."""
    return {
        key: value
        for key, value in attributes.items()
        if value not in ("", None) and not (isinstance(value, float) and math.isnan(value))
    }


json.dump(
    {
        "directed": graph.is_directed(),
        "about": {key: graph[key] for key in graph.attributes()},
        "nodes": {vertex["id"]: given(vertex.attributes()) for vertex in graph.vs},
        "edges": [
            {
                "source": graph.vs[edge.source]["id"],
                "target": graph.vs[edge.target]["id"],
                "data": given(edge.attributes()),
            }
            for edge in graph.es
        ],
    },
    sys.stdout,
)
