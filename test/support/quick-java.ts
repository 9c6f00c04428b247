/**
 * Limits Java to its quick compiler. A test Neo4j plans each statement for the first time and does not live long enough
 * to profit from optimized code; this halves the time of the first plans.
 */
export const QUICK_JAVA = '-XX:TieredStopAtLevel=1';
