// People of each given organization: holders of its posts and its members, with those relationships.
// @mode read
// @param ids: string[]
// @param withParts: boolean
// @param confidences: string[]
// @row id: string
// @row totalCount: int
// @row more: boolean
// @row rows: OrganizationPersonRow[]
UNWIND $ids AS id
MATCH (self:Entity&Organization {id: id})
USING INDEX SEEK self:Entity(id)
CALL (self) {
  CALL (self) {
    MATCH (self)<-[:PART_OF*0..6]-(body:Organization)<-[:POST_IN]-(seat:Post)<-[edge:HOLDS]-(person:Person)
    WHERE $withParts OR body = self
    RETURN person, edge, seat
    UNION
    MATCH (self)<-[:PART_OF*0..6]-(body:Organization)<-[edge:MEMBER_OF]-(person:Person)
    WHERE $withParts OR body = self
    RETURN person, edge, null AS seat
  }
  WITH person, edge, seat
  WHERE <<in-period(edge.from, edge.until)>>
    AND edge.confidence IN $confidences
  ORDER BY edge.id
  WITH person, collect({edge: edge, seat: seat}) AS relationships
  WITH {person: person, relationships: relationships, key: [person.sortName, person.id]} AS row
  ORDER BY row.key
  RETURN collect(row) AS ascending
}
WITH id, CASE WHEN $descending THEN reverse(ascending) ELSE ascending END AS sorted
WITH id, size(sorted) AS totalCount, <<rows-between-cursors(sorted)>> AS inside
WITH id, totalCount, size(inside) > $limit AS more, <<page-rows(inside)>> AS page
CALL (page) {
  UNWIND page AS row
  WITH row, row.person AS person
  CALL (row) {
    UNWIND row.relationships AS one
    WITH one.edge AS edge, one.seat AS seat
    RETURN collect({fact: <<fact(edge)>>, post: CASE WHEN seat IS NULL THEN null ELSE <<entity(seat)>> END}) AS relationships
  }
  RETURN collect({key: row.key, entity: <<entity(person)>>, relationships: relationships}) AS rows
}
RETURN id, totalCount, more, rows
