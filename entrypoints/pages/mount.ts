import { createElement, type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** Puts a page into its document. */
export const mount = (page: ReactNode): void => {
  const root = document.querySelector('#root');
  if (root) createRoot(root).render(createElement(StrictMode, null, page));
};
