// An entity with all its names, as shapes.ts has it (EntityNode).
// @fragment node
node {.*,
  kind: [label IN labels(node) WHERE label <> 'Entity'][0],
  names: [(node)-[named:NAMED]->(name:Name) |
    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,
      preferred: named.preferred}]}
