import { html, type TemplateResult } from 'lit';
import '../elements/explain.ts';

const NUMBER = /(?:under |over )?\d[\d,]*%/;

/** The headline with its number as one that can be asked about; as it is where it has none. */
export function explainedHeadline(headline: string): TemplateResult | string {
  const found = NUMBER.exec(headline);
  if (!found) return headline;
  const [number] = found;
  const [before, after] = [headline.slice(0, found.index), headline.slice(found.index + number.length)];
  return html`${before}<iom-explain quantity="caseload_coverage">${number}</iom-explain>${after}`;
}
