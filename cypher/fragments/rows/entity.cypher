// An entity with its names (StoredEntity in rows.ts). A post includes the names of its organization.
// @fragment node
node {.*,
  kind: [label IN labels(node) WHERE label <> 'Entity'][0],
  names: [(node)-[named:NAMED]->(name:Name) |
    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,
      preferred: named.preferred}],
  organization: head([(node)-[:POST_IN]->(body:Organization) |
    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |
      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}
