// The page's security policy forbids building functions from text, which zod would try for speed: say no before the first schema.
import { z } from 'zod';

z.config({ jitless: true });

export { z };
