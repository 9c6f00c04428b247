"""Reads a file with NetworkX and prints the graph as JSON: read_networkx.py graphml|gexf|cytoscape FILE."""
import json
import sys

import networkx as nx



def read_cytoscape(file):
    with open(file, encoding="utf-8") as opened:
        data = json.load(opened)
    # NetworkX requires these fields, which Cytoscape does not define.
    data.update(directed=True, multigraph=True)
    for node in data["elements"]["nodes"]:
        node["data"]["value"] = node["data"]["id"]
    for edge in data["elements"]["edges"]:
        edge["data"]["key"] = edge["data"]["id"]
    return nx.cytoscape_graph(data)


form, file = sys.argv[1:]
read = {
    "graphml": lambda: nx.read_graphml(file, force_multigraph=True),
    "gexf": lambda: nx.read_gexf(file),
    "cytoscape": lambda: read_cytoscape(file),
}
graph = read[form]()
# Without parallel edges, NetworkX may return a graph that is not a multigraph.
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
