/** IOM money that pays for nobody at work, or pay that no IOM money covers. */
export type MoneyLeftPart = 'services' | 'unspent' | 'notice';

/** Places of the flow of money that no file names. */
export type OwnPlace =
  'source.lent' | 'source.notice' | 'lost.other' | 'lost.away' | 'lost.unspent' | 'service';
