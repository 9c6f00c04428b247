// Removes people or places.
// @mode write
// @each KIND: Person Place
// @param ids: string[]
MATCH (n:`KIND`) WHERE n.id IN $ids DELETE n
