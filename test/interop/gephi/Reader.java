import java.io.File;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gephi.graph.api.AttributeUtils;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.Report;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Reads a file with Gephi and prints the graph as JSON: Reader.java as-given|no-merge FILE. Absent values are omitted.
 * With as-given, Gephi merges parallel edges of the same type.
 */
class Reader {
  public static void main(String[] arguments) throws Exception {
    PrintStream out = System.out;
    System.setOut(System.err); // Keeps log output of Gephi out of the JSON.
    out.println(json(read(new File(arguments[1]), arguments[0].equals("no-merge"))));
    System.exit(0); // Stops the threads of Gephi.
  }

  static Map<String, Object> read(File file, boolean noMerge) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(file);
    if (noMerge) container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    DefaultProcessor processor = new DefaultProcessor();
    importer.process(container, processor, workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    Graph graph = model.getGraph();
    Map<String, Object> nodes = new LinkedHashMap<>();
    for (var node : graph.getNodes()) nodes.put(node.getId().toString(), values(model, node));
    List<Object> edges = new ArrayList<>();
    for (var edge : graph.getEdges()) {
      Map<String, Object> data = values(model, edge);
      data.put("weight", edge.getWeight());
      if (edge.getTypeLabel() != null) data.put("edge type", edge.getTypeLabel());
      edges.add(
          Map.of(
              "source", edge.getSource().getId(),
              "target", edge.getTarget().getId(),
              "directed", edge.isDirected(),
              "data", data));
    }
    List<Object> issues = issues(container.getReport());
    issues.addAll(issues(processor.getReport()));
    return Map.of(
        "directed", model.isDirected(),
        "nodes", nodes,
        "edges", edges,
        "columns", Map.of("node", columns(model.getNodeTable()), "edge", columns(model.getEdgeTable())),
        "issues", issues);
  }

  /** Values by column title, as shown to users; times are formatted as dates. */
  static Map<String, Object> values(GraphModel model, Element element) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Column column : element.getTable()) {
      Object value = element.getAttribute(column);
      if (value == null) continue;
      boolean plain = value instanceof Number || value instanceof Boolean;
      String text = AttributeUtils.print(value, model.getTimeFormat(), model.getTimeZone());
      values.put(name(column), plain ? value : text);
    }
    return values;
  }

  /** The id for built-in columns, because Gephi translates their titles. */
  static String name(Column column) {
    return column.isProperty() ? column.getId() : column.getTitle();
  }

  static Map<String, Object> columns(Table table) {
    Map<String, Object> columns = new LinkedHashMap<>();
    for (Column column : table) columns.put(name(column), column.getTypeClass().getSimpleName());
    return columns;
  }

  static List<Object> issues(Report report) {
    List<Object> issues = new ArrayList<>();
    if (report == null) return issues;
    var found = report.getIssues(Integer.MAX_VALUE);
    while (found.hasNext()) {
      Issue issue = found.next();
      issues.add(issue.getLevel() + ": " + issue.getMessage());
    }
    return issues;
  }

  static String json(Object value) {
    if (value instanceof Map<?, ?> map)
      return map.entrySet().stream()
          .map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    if (value instanceof List<?> list)
      return list.stream().map(Reader::json).collect(Collectors.joining(",", "[", "]"));
    if (value instanceof Number || value instanceof Boolean) return value.toString();
    return value
        .toString()
        .chars()
        .mapToObj(unit -> escaped((char) unit))
        .collect(Collectors.joining("", "\"", "\""));
  }

  /** Escapes all characters outside ASCII, so that the platform encoding has no effect. */
  static String escaped(char unit) {
    boolean plain = unit >= ' ' && unit <= '~' && unit != '"' && unit != '\\';
    return plain ? String.valueOf(unit) : String.format("\\u%04x", (int) unit);
  }
}
