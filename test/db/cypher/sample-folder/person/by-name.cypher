// People of a name.
// @mode read
// @param name: string
// @row person: PersonRow
MATCH (n:Person {name: $name}) WHERE <<sure(n)>> RETURN n AS person
