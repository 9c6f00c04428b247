import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CypherFile, CypherFileError, parseCypherFile } from './cypher-file';
import {
  expandFragments,
  type Fragment,
  type Fragments,
  fragmentParameters,
  parseFragment,
} from './fragments';

const FRAGMENTS = 'fragments/';

/** The statement files of one folder. Each file is read once, when it is first needed. */
export class CypherFolder {
  readonly #folder: string;
  readonly #files = new Map<string, CypherFile>();
  #fragments: Fragments | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The names of all statement files, sorted; fragments are not statements. */
  names(): string[] {
    return this.#paths().filter((name) => !name.startsWith(FRAGMENTS));
  }

  /** The parsed file with its fragments expanded. Throws CypherFileError for a missing or invalid file. */
  file(name: string): CypherFile {
    const known = this.#files.get(name);
    if (known) return known;
    this.#fragments ??= this.#readFragments();
    const fragments = this.#fragments;
    const file = parseCypherFile(name, this.#read(name), (text) => ({
      text: expandFragments(text, fragments, name),
      parameters: fragmentParameters(text, fragments),
    }));
    this.#files.set(name, file);
    return file;
  }

  #readFragments(): Fragments {
    const fragments = new Map<string, Fragment>();
    for (const file of this.#paths().filter((name) => name.startsWith(FRAGMENTS))) {
      const name = path.posix.basename(file);
      if (fragments.has(name)) throw new CypherFileError(file, `a second fragment named ${name}`);
      fragments.set(name, parseFragment(file, this.#read(file)));
    }
    return fragments;
  }

  #paths(): string[] {
    return readdirSync(this.#folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => file.slice(0, -'.cypher'.length).split(path.sep).join('/'))
      .sort();
  }

  #read(name: string): string {
    const file = path.join(this.#folder, `${name}.cypher`);
    if (!existsSync(file)) throw new CypherFileError(name, `not found in ${this.#folder}`);
    return readFileSync(file, 'utf8');
  }
}
