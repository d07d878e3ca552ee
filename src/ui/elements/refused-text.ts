import { Ask } from '../events/ask.ts';

/**
 * What was just typed could not be taken, and stands in its field with the reason. Undo takes this back before anything
 * that was done earlier: `takeBack` puts what stands in its place, and gives whether there was still something to take.
 */
export class RefusedText extends Ask {
  static readonly type = 'iom-refused';
  constructor(readonly takeBack: () => boolean) {
    super(RefusedText.type);
  }
}
