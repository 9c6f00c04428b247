import { memo, useState } from 'react';
import { LOCALES, type Locale } from '../graph/locale';
import { SearchBox } from '../search/search-box';
import { dispatch } from '../state/commands';
import { setLocale } from '../state/locale-setting';
import { useWorkspace } from '../state/store';
import { setTheme, THEMES, useTheme } from '../state/theme';
import { CATALOGS } from '../words/catalog';
import { useWords } from '../words/use-words';

/** The page header: search, link to GraphQL, language, theme, keyboard shortcuts. */
export const Header = memo(function Header(props: { onHelp: () => void; onSearch: () => void }) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const theme = useTheme((state) => state.theme);
  const isBegun = useWorkspace((workspace) => workspace.history.position > 0);
  const [adding, setAdding] = useState(false);
  return (
    <header>
      <h1>
        Guanxi <span lang="zh-Hant">關係</span>
      </h1>
      <p className="tagline">{words.tagline}</p>
      <SearchBox
        id="search"
        label={words.search}
        onBegin={props.onSearch}
        onPick={(id) => void dispatch({ do: adding ? 'add' : 'open', id })}
      />
      {isBegun && (
        <label>
          <input type="checkbox" checked={adding} onChange={({ target }) => setAdding(target.checked)} />{' '}
          {words.addToView}
        </label>
      )}
      <nav aria-label="Guanxi">
        <a href="/ask">{words.graphqlPage}</a>
        <select
          aria-label={words.languageSelect}
          value={locale}
          onChange={({ target }) => setLocale(target.value as Locale)}
        >
          {LOCALES.map((one) => (
            <option key={one} value={one} lang={one}>
              {CATALOGS[one].language}
            </option>
          ))}
        </select>
        <select
          aria-label={words.theme}
          value={theme}
          onChange={({ target }) => setTheme(target.value as (typeof THEMES)[number])}
        >
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {words.themeNames[one]}
            </option>
          ))}
        </select>
        <button type="button" onClick={props.onHelp} aria-label={words.shortcuts}>
          ?
        </button>
      </nav>
    </header>
  );
});
