// Tests read the English voice, whole: what a page fetches when it is first wanted is at hand.
import { english } from '../src/words/en/english.ts';
import type { LaterSection } from '../src/words/speaker.ts';
import { bring, speak } from '../src/words/voice.ts';

speak(english);
await bring(...(Object.keys(english.later) as LaterSection[]));
