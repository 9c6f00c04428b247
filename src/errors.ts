/**
 * Every error that a user can meet, by its stable code: what it means, and the HTTP status where it is the whole answer.
 * GraphQL answers 200 wherever there is data beside the error.
 */
export const ERRORS = {
  BAD_ID: { status: 400, meaning: 'An id does not have the form `kind:slug`.' },
  BAD_INPUT: { status: 400, meaning: 'An argument has a value that cannot be used; `details` names it.' },
  BAD_DATE: { status: 400, meaning: 'A text is not an EDTF date; the offset of the fault is given.' },
  BAD_CURSOR: { status: 400, meaning: 'A cursor was not made by this field, or was altered.' },
  BAD_REQUEST: {
    status: 400,
    meaning: 'The HTTP request is no question: no JSON, badly encoded, a batch, or it names no operation.',
  },
  BODY_TOO_LARGE: { status: 413, meaning: 'The body of the HTTP request is larger than allowed.' },
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'The document is not GraphQL; the place is given.' },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    meaning: 'The document asks for something that the API does not have.',
  },
  WRONG_HOST: { status: 421, meaning: 'The service listens on loopback and was asked for by another name.' },
  NOT_FOUND: {
    status: 404,
    meaning:
      'A question names an id that the graph does not hold; `details.argument` says where, if not to start from.',
  },
  WRONG_KIND: { status: 400, meaning: 'An id is of a kind that this question cannot start from.' },
  PAGE_TOO_LARGE: { status: 400, meaning: 'More rows were asked for than one page may have.' },
  QUERY_TOO_DEEP: { status: 400, meaning: 'The selection is nested deeper than allowed.' },
  QUERY_TOO_COSTLY: { status: 400, meaning: 'The estimated cost, page sizes included, passes the limit.' },
  QUERY_TOO_LONG: { status: 400, meaning: 'The document has more tokens than allowed.' },
  TOO_MANY_ALIASES: { status: 400, meaning: 'The document has more aliases than allowed.' },
  TOO_MANY_IDS: { status: 400, meaning: 'More ids were given than one question may start from.' },
  BAD_SELECTION: {
    status: 400,
    meaning:
      'What is to be exported is not said in words that can be used; `details.problems` names each fault.',
  },
  UNKNOWN_FORMAT: {
    status: 400,
    meaning: 'There is no such export format; `details.formats` lists those there are.',
  },
  SHAPE_UNSUPPORTED: {
    status: 400,
    meaning: 'The format cannot hold this shape; `details.shapes` lists those it can.',
  },
  SELECTION_TOO_LARGE: {
    status: 400,
    meaning: 'The question chose more than one export of its kind may hold.',
  },
  TOO_MANY_EXPORTS: {
    status: 503,
    meaning: 'As many exports as are allowed at once are being made; ask again shortly.',
  },
  DATA_CHANGED: { status: 503, meaning: 'An import wrote while the graph was exported; export it again.' },
  EXPORT_BROKEN: { status: 502, meaning: 'An export ended before its end; what was written is not whole.' },
  TIME_LIMIT: { status: 503, meaning: 'The question took longer than one question may.' },
  CANCELLED: { status: 499, meaning: 'The client went away, and its query was stopped.' },
  DATABASE_UNAVAILABLE: { status: 503, meaning: 'Neo4j does not answer; ask again shortly.' },
  INTERNAL: { status: 500, meaning: 'A fault of ours; the log has the details under the request id.' },
  BAD_CONFIG: { status: 500, meaning: 'A setting has a value that cannot be used; refused at start.' },
  BAD_RECORD: {
    status: 422,
    meaning: 'A record breaks the vocabulary or has no evidence; nothing was written.',
  },
  BAD_FILE: { status: 422, meaning: 'A file cannot be read; file, line and field are named.' },
  IMPORT_NAME_TAKEN: {
    status: 409,
    meaning: 'An import of this name has nothing in common with these files, and would be removed for them.',
  },
  IMPORT_OFF: {
    status: 403,
    meaning: 'The service takes no imports over HTTP; GUANXI_HTTP_IMPORT=on lets it.',
  },
  PORT_IN_USE: { status: 500, meaning: 'Another program listens on the port of the service.' },
  JAVA_MISSING: { status: 500, meaning: 'No Java was found to run Neo4j with.' },
  JAVA_TOO_OLD: { status: 500, meaning: 'The Java that was found is older than 17.' },
  MAVEN_MISSING: { status: 500, meaning: 'No Maven was found to resolve the jars of Neo4j with.' },
  JARS_UNRESOLVED: { status: 500, meaning: 'Maven could not resolve the jars of Neo4j.' },
  DATA_FOLDER_IN_USE: { status: 500, meaning: 'Another copy of the service uses the data folder.' },
  DATA_FOLDER_UNUSABLE: {
    status: 500,
    meaning: 'The data folder cannot be written, or its password file is lost.',
  },
  DATABASE_START_FAILED: { status: 500, meaning: 'Neo4j did not start; its last log lines are given.' },
  FILL_FAILED: {
    status: 500,
    meaning: 'The import tool of Neo4j could not fill the store; its last lines are given.',
  },
  DATABASE_MISMATCH: {
    status: 500,
    meaning: 'The server is not one that the service can use (too old, or not allowed).',
  },
} as const satisfies Record<string, { status: number; meaning: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** Whether a value is the code of one of these errors. */
export const isErrorCode = (value: unknown): value is ErrorCode =>
  typeof value === 'string' && Object.hasOwn(ERRORS, value);

/** The one error class of the service: a stable code, a message for a person, and details for a program. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details?: Readonly<Record<string, unknown>>,
  ) {
    super(message);
    this.name = 'AppError';
  }
}
