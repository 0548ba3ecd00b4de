import '@fontsource-variable/noto-sans-sc';
import './style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startI18n } from './i18n/index.ts';
import { Boundary } from './panels/boundary.tsx';
import { createSession, SessionProvider } from './session/session.tsx';
import { startTheme } from './session/theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root.');

startTheme();
await startI18n();
createRoot(root).render(
  <StrictMode>
    <SessionProvider session={createSession()}>
      <Boundary>
        <App />
      </Boundary>
    </SessionProvider>
  </StrictMode>,
);
