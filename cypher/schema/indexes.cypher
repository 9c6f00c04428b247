// The indexes of the database, those of constraints included. A write, because a follower of a cluster may lag behind.
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
