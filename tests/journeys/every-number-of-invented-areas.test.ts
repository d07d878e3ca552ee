import { shippedIndex } from '../unit/scenarios/shipped.ts';
import { everyNumberOf } from './every-number.ts';

// With the one for an area's own numbers.
everyNumberOf(shippedIndex.filter(({ invented, blank }) => invented || blank));
