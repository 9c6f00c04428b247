import { testProfiles } from './profile';

// A hundred times the small graph, with more than 100,000 participations and thousands of similar names.
testProfiles('large');
