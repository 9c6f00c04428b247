"""Reads a file with NetworkX and prints the graph as JSON: read_networkx.py graphml|gexf FILE."""
import json
import sys

import networkx as nx

form, file = sys.argv[1:]
graph = nx.read_graphml(file, force_multigraph=True) if form == "graphml" else nx.read_gexf(file)
# A graph that has no parallel edges comes back as one that cannot have any.
edges = (
    graph.edges(keys=True, data=True)
    if graph.is_multigraph()
    else [(source, target, None, data) for source, target, data in graph.edges(data=True)]
)
json.dump(
    {
        "directed": graph.is_directed(),
        "about": {key: value for key, value in graph.graph.items() if isinstance(value, str)},
        "nodes": {node: data for node, data in graph.nodes(data=True)},
        "edges": [
            {"source": source, "target": target, "data": {**data, "id": data.get("id", key)}}
            for source, target, key, data in edges
        ],
    },
    sys.stdout,
)
