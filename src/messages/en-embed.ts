import type { EmbedMessages } from './embed-messages.js';

/** English, for videos, maps and posts. */
export const enEmbed: EmbedMessages = {
  direction: 'ltr',
  embedTitle: 'Content from {provider}',
  embedWarning:
    'This comes from {provider}. When you show it, {provider} can see that you are on this page and may set cookies.',
  embedNotice: '{provider} privacy notice',
  embedSettings: 'Cookie settings',
  showOnce: 'Show this once',
  functionalAlways: 'Always allow functional cookies',
  analyticsAlways: 'Always allow analytics cookies',
  mediaAlways: 'Always allow videos, maps and posts',
  marketingAlways: 'Always allow marketing cookies',
  ownAlways: 'Always allow: {label}',
};
