// The nearest city that contains a place; null if the place is a city or in none.
// @fragment spot
COLLECT {
  MATCH way = (spot)-[:WITHIN*1..4]->(around:Place {type: 'city'})
  WHERE spot.type <> 'city'
  WITH around, length(way) AS distance ORDER BY distance, around.id LIMIT 1
  RETURN <<entity(around)>>
}[0]
