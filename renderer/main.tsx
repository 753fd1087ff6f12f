import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { AppContext } from './app/app-context.ts';
import { CrashScreen } from './app/crash-screen.tsx';
import { Shell } from './app/shell.tsx';
import { startApp } from './app/start-app.ts';
import { createPlatform } from './platform/create-platform.ts';
import { EditorContext } from './state/use-editor.ts';
import { installFamilyColours } from './theme/family-colours.ts';

installFamilyColours();

const app = startApp(createPlatform());

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ErrorBoundary FallbackComponent={CrashScreen}>
      <AppContext value={app}>
        <EditorContext value={app.store}>
          <Shell />
        </EditorContext>
      </AppContext>
    </ErrorBoundary>
  </StrictMode>,
);
