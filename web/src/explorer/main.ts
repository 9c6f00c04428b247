import { firstLocale } from './state/language';
import { followLink, useDesk } from './state/store';

// What a link asks is asked before there is a page to show it on, and answered while that is loaded.
useDesk.setState({ locale: firstLocale() });
void followLink(location.hash);
void import('./page/mount');
