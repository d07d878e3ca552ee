import { english } from '../words/en/english.ts';
import { speak } from '../words/voice.ts';

/** The command line speaks English: what it prints is read by programs too. */
export function chooseVoice(): void {
  speak(english);
}
