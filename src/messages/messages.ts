import type { BannerMessages } from './banner-messages.js';
import type { EmbedMessages } from './embed-messages.js';
import type { SettingsMessages } from './settings-messages.js';

/** Every text of one language. A language that lacks one does not compile. */
export type Messages = BannerMessages & SettingsMessages & EmbedMessages;
