import { english } from '../words/en/english.ts';
import { speak } from '../words/voice.ts';

/** The address may ask for another voice: `?voice=check` is a made-up language that shows what no voice says. */
export async function chooseVoice(address: string): Promise<void> {
  const asked = new URL(address).searchParams.get('voice');
  speak(asked === 'check' ? (await import('../words/check/check.ts')).checkVoice() : english);
}
