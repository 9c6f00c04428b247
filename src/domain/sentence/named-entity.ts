/** The parts of a name that decide whether it is shown. */
export interface NameForDisplay {
  readonly text: string;
  readonly type: string;
  readonly language: string;
  readonly preferred?: boolean | null | undefined;
  readonly attested: boolean;
}

/** The parts of an entity that a sentence needs. */
export interface NamedEntity {
  readonly id: string;
  readonly kind: string;
  readonly names: readonly NameForDisplay[];
  readonly properties: Readonly<Record<string, unknown>>;
  /** The organization of a post, if known. */
  readonly organization?: NamedEntity | null;
}
