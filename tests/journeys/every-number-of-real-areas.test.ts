import { shippedIndex } from '../unit/scenarios/shipped.ts';
import { everyNumberOf } from './every-number.ts';

everyNumberOf(shippedIndex.filter(({ invented, blank }) => !(invented || blank)));
