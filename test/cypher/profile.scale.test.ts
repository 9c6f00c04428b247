import { testProfiles } from './profile';

// A hundred times the small graph, with more than 100,000 participations; loading it takes minutes.
testProfiles(155_000);
