import { openLink } from './state/commands';
import { initialLocale } from './state/locale-setting';
import { useWorkspace } from './state/store';

// Requests start before the page script has loaded, so that the answers arrive in the meantime.
useWorkspace.setState({ locale: initialLocale() });
void openLink(location.hash);
void import('./page/mount');
