/** The face of the docs: the newspaper page of `preview.css`, for what Storybook draws itself. */
import {create, type ThemeVars} from 'storybook/theming';

const shared = {
  fontBase: "'Inter Variable', system-ui, sans-serif",
  fontCode: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  appBorderRadius: 0,
  inputBorderRadius: 2,
  brandTitle: 'Communiqué',
  brandTarget: '_self',
};

export const light: ThemeVars = create({
  ...shared,
  base: 'light',
  colorPrimary: '#8a1c1c',
  colorSecondary: '#8a1c1c',
  appBg: '#f6f3ea',
  appContentBg: '#fdfcf8',
  appPreviewBg: '#fdfcf8',
  appBorderColor: '#dbd6ca',
  textColor: '#1a1b1e',
  textMutedColor: '#5a5c61',
  barBg: '#fdfcf8',
  barTextColor: '#5a5c61',
  barSelectedColor: '#8a1c1c',
  barHoverColor: '#8a1c1c',
  inputBg: '#ffffff',
  inputBorder: '#8d8a82',
  inputTextColor: '#1a1b1e',
});

export const dark: ThemeVars = create({
  ...shared,
  base: 'dark',
  colorPrimary: '#ff9a8b',
  colorSecondary: '#ff9a8b',
  appBg: '#0d0f11',
  appContentBg: '#131518',
  appPreviewBg: '#131518',
  appBorderColor: '#34373d',
  textColor: '#e6e3dc',
  textMutedColor: '#a8a59d',
  barBg: '#131518',
  barTextColor: '#a8a59d',
  barSelectedColor: '#ff9a8b',
  barHoverColor: '#ff9a8b',
  inputBg: '#1b1e22',
  inputBorder: '#7c7f86',
  inputTextColor: '#e6e3dc',
});

/** The theme that the toolbar has put on the document. */
export const docsTheme = (): ThemeVars => (document.documentElement.dataset.theme === 'dark' ? dark : light);
