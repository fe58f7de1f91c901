/** Storybook, wholly offline: the elements from `src`, the story files under `data/`. */
import type {StorybookConfig} from '@storybook/web-components-vite';
import type {Plugin} from 'vite';

/** package.json names what defines elements in the published package; here they come from `src` and `blocks`. */
const keepElements: Plugin = {
  name: 'keep-elements',
  transform: {
    filter: {id: /\/(?:src\/elements|\.storybook\/blocks)\//},
    handler: () => ({moduleSideEffects: true}),
  },
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{from: '../stories/data', to: '/data'}],
  core: {disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true},
  features: {
    // The toolbar of ours sets theme and width together with language and direction.
    backgrounds: false,
    viewport: false,
    interactions: false,
    menuOnboardingChecklist: false,
    sidebarOnboardingChecklist: false,
  },
  previewHead: head => `${head}<link rel="icon" href="./favicon.svg" />`,
  viteFinal: config => ({
    ...config,
    // Style sheets stay as written: an embed quotes from them.
    build: {...config.build, chunkSizeWarningLimit: 2000, cssMinify: false},
    plugins: [...(config.plugins ?? []), keepElements],
  }),
};

export default config;
