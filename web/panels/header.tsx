import { Check, Languages, Monitor, Moon, Sun, Table2, Waypoints } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { language, setLanguage } from '../i18n/index.ts';
import type { View } from '../scene/types.ts';
import { useScene, useSession } from '../session/session.tsx';
import { setTheme, type Theme, themes, useChosenTheme, useTheme } from '../session/theme.ts';
import { SearchBox } from './search-box.tsx';
import { Tip } from './tip.tsx';

const icons = { graph: Waypoints, table: Table2 } as const satisfies Record<View, typeof Table2>;

/** The views that exist, as words with an icon; the same list stands at the foot of a phone. */
export function Views({ className }: { className: string }) {
  const { t } = useTranslation();
  const { store } = useSession();
  const current = useScene().view;
  const tab = (view: View) => {
    const Icon = icons[view];
    return (
      <button
        key={view}
        type="button"
        className="view-tab"
        aria-current={view === current ? 'page' : undefined}
        onClick={() => store.dispatch({ type: 'view', view })}
      >
        <Icon aria-hidden="true" />
        {t(`view.${view}`)}
      </button>
    );
  };
  return (
    <nav className={className} aria-label={t('view.label')}>
      {tab('graph')}
      {tab('table')}
    </nav>
  );
}

export function Header() {
  const { t } = useTranslation();
  const other = language() === 'zh' ? 'en' : 'zh';
  return (
    <header className="header">
      <h1 className="logo">
        <span aria-hidden="true">治</span>
        <b>{t('app.name')}</b>
      </h1>
      <Views className="views" />
      <div className="space" />
      <SearchBox />
      <div className="choices">
        <Button className="language" onPress={() => void setLanguage(other)}>
          <Languages aria-hidden="true" />
          <span className="language-name">{t('header.language')}</span>
          <span className="hidden-visually">{t('header.languageLabel')}</span>
        </Button>
        <ThemeMenu />
      </div>
    </header>
  );
}

const themeIcons = { light: Sun, dark: Moon, system: Monitor } as const satisfies Record<Theme, typeof Sun>;
const themeTexts = {
  light: 'header.themeLight',
  dark: 'header.themeDark',
  system: 'header.themeSystem',
} as const satisfies Record<Theme, string>;

function ThemeMenu() {
  const { t } = useTranslation();
  const chosen = useChosenTheme();
  const Current = themeIcons[useTheme()];
  const item = (theme: Theme) => {
    const Icon = themeIcons[theme];
    return (
      <MenuItem key={theme} id={theme} className="menu-item" textValue={t(themeTexts[theme])}>
        <Icon aria-hidden="true" />
        {t(themeTexts[theme])}
        {theme === chosen && <Check aria-hidden="true" />}
      </MenuItem>
    );
  };
  return (
    <MenuTrigger>
      <Tip text={t('header.theme')}>
        <Button className="icon-button" aria-label={t('header.theme')}>
          <Current aria-hidden="true" />
        </Button>
      </Tip>
      <Popover placement="bottom end">
        <Menu
          className="menu"
          aria-label={t('header.theme')}
          selectionMode="single"
          selectedKeys={[chosen]}
          onAction={(key) => themes.filter((theme) => theme === key).forEach(setTheme)}
        >
          {themes.map(item)}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
