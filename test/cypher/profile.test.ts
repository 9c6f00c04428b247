import { testProfiles } from './profile';

// Ten times the small graph: enough that a statement which reads on from a busy node fails.
testProfiles(15_000);
