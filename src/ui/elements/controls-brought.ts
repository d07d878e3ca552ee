// The words of levers and fields are there before any element that says them: a file of the built page may hold elements that
// are on screen already, and they are shown as soon as they are defined, whatever it was fetched for.
import { bring } from '../../words/voice.ts';

await bring('controls');
