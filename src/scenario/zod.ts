// The page's security policy forbids building functions from text, which zod would try for speed: say no before the first schema.
// Mini: the same checks in a third of the weight; its own words are never shown, ours are.
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
