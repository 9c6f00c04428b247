import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { colorRules } from './canvas/colors';
import { LOCALES, type Locale } from './graph/locale';
import { App } from './page/app';
import { Boundary } from './page/boundary';
import { followLink, speak, useDesk } from './state/store';

const KEY = 'guanxi:locale';

/** The reader's language: what was chosen here, else the first of the browser's that we have. */
function firstLocale(): Locale {
  const chosen = LOCALES.find((one) => one === localStorage.getItem(KEY));
  if (chosen) return chosen;
  for (const tag of navigator.languages) {
    if (/^zh-(hant|tw|hk|mo)/i.test(tag)) return 'zh-Hant';
    if (/^zh/i.test(tag)) return 'zh-Hans';
    if (/^en/i.test(tag)) return 'en';
  }
  return 'en';
}

function changeLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale);
  void speak(locale);
}

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
const colors = new CSSStyleSheet();
colors.replaceSync(colorRules());
document.adoptedStyleSheets.push(colors);
useDesk.setState({ locale: firstLocale() });
void followLink(location.hash);
createRoot(root).render(
  <StrictMode>
    <Boundary>
      <App onLocale={changeLocale} />
    </Boundary>
  </StrictMode>,
);
