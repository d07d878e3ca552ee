import { Ask } from './ask.ts';

/** Asks for the whole glossary, at one of its words; at its start where that is empty. */
export class GlossaryRequest extends Ask {
  static readonly type = 'iom-glossary';
  constructor(readonly word = '') {
    super(GlossaryRequest.type);
  }
}
