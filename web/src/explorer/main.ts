import { initialLocale } from './state/locale-setting';
import { openLink, useWorkspace } from './state/store';

// What a link asks is asked before there is a page to show it on, and answered while that is loaded.
useWorkspace.setState({ locale: initialLocale() });
void openLink(location.hash);
void import('./page/mount');
