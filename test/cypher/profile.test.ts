import { testProfiles } from './profile';

// Ten times the small graph: a statement that reads on from a busy node reads too much here already.
testProfiles('common');
