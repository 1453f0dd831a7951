import { offerOffline } from './offline/offer-offline.ts';
import { markRead } from './reading-history.ts';
import { wireSettings } from './settings.ts';

wireSettings();
markRead();
offerOffline();
