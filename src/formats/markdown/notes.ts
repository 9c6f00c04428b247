import { parseCitation } from '../../domain/record/citation';
import type { EntityRecord } from '../../domain/record/record';
import { address, plain } from './text';

/** The footnotes of a dossier, one per citation, numbered in order of first use. */
export class Notes {
  readonly #numbers = new Map<string, number>();

  constructor(private readonly sources: ReadonlyMap<string, EntityRecord>) {}

  /** The footnote marks of citations. */
  marks(citations: readonly string[]): string {
    return [...new Set(citations)].map((citation) => `[^${this.#numberOf(citation)}]`).join('');
  }

  /** All footnotes used so far, one per line. */
  text(): string {
    return [...this.#numbers].map(([citation, number]) => `[^${number}]: ${this.#note(citation)}\n`).join('');
  }

  #numberOf(citation: string): number {
    const known = this.#numbers.get(citation);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(citation, number);
    return number;
  }

  #note(citation: string): string {
    const { source, locator } = parseCitation(citation) ?? { source: citation, locator: '' };
    const entity = this.sources.get(source);
    const { title, url, publishedOn } = entity?.properties ?? {};
    const parts = [title ?? entity?.names[0]?.text ?? source, publishedOn, locator].filter(
      (part) => part !== undefined && part !== '',
    );
    const link = typeof url === 'string' ? ` ${address(url)}` : '';
    return `${parts.map((part) => plain(String(part))).join(', ')}.${link}`;
  }
}
