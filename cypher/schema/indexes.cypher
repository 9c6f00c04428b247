// All indexes of the database, including those of constraints. Write mode, because a follower in a cluster can lag behind.
// @mode write
// @row name: string
// @row type: string
// @row entityType: string
// @row labelsOrTypes: string[]?
// @row properties: string[]?
// @row analyzer: string?
// @row constraint: string?
// @row state: string
SHOW INDEXES
YIELD name, type, entityType, labelsOrTypes, properties, options, owningConstraint, state
RETURN name, type, entityType, labelsOrTypes, properties,
  options.indexConfig['fulltext.analyzer'] AS analyzer, owningConstraint AS constraint, state
