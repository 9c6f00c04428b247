/**
 * Every error that a client or user can meet, by its stable code, with the HTTP status of a response that consists of
 * the error alone. A GraphQL response with data beside the error has status 200.
 */
export const ERRORS = {
  BAD_ID: { status: 400, meaning: 'An id is not of the form `kind:slug`.' },
  BAD_INPUT: { status: 400, meaning: 'An argument has an invalid value; `details` names it.' },
  BAD_DATE: {
    status: 400,
    meaning: 'A text is not a valid EDTF date; `details` has the offset of the error.',
  },
  BAD_CURSOR: { status: 400, meaning: 'A cursor does not belong to this list, or was altered.' },
  BAD_REQUEST: {
    status: 400,
    meaning: 'Malformed HTTP request: not JSON, wrong encoding, a batch, or no operation.',
  },
  BODY_TOO_LARGE: { status: 413, meaning: 'The request body exceeds `GUANXI_MAX_BODY_KB`.' },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    meaning: 'The document is not valid GraphQL; the error has its location.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    meaning: 'The document uses a field, argument or type that the API does not have.',
  },
  WRONG_HOST: {
    status: 421,
    meaning: 'The service listens on loopback, and the request names another host.',
  },
  NOT_FOUND: {
    status: 404,
    meaning: 'No entity has an id that the request uses; `details.argument` names the argument.',
  },
  WRONG_KIND: { status: 400, meaning: 'An id is of a kind that this question does not accept.' },
  PAGE_TOO_LARGE: { status: 400, meaning: 'The page size exceeds `GUANXI_MAX_PAGE`.' },
  QUERY_TOO_DEEP: { status: 400, meaning: 'The query is nested deeper than `GUANXI_MAX_DEPTH`.' },
  QUERY_TOO_COSTLY: { status: 400, meaning: 'The estimated cost of the query exceeds `GUANXI_MAX_COST`.' },
  QUERY_TOO_LONG: { status: 400, meaning: 'The query has more tokens than `GUANXI_MAX_TOKENS`.' },
  TOO_MANY_ALIASES: { status: 400, meaning: 'The query has more aliases than `GUANXI_MAX_ALIASES`.' },
  TOO_MANY_IDS: { status: 400, meaning: 'An argument has more ids than `GUANXI_MAX_IDS`.' },
  BAD_SELECTION: {
    status: 400,
    meaning: 'The export selection is invalid; `details.problems` lists the problems.',
  },
  UNKNOWN_FORMAT: {
    status: 400,
    meaning: 'There is no such export format; `details.formats` lists the formats.',
  },
  SHAPE_UNSUPPORTED: {
    status: 400,
    meaning: 'The format does not support this shape; `details.shapes` lists the shapes that it supports.',
  },
  SELECTION_TOO_LARGE: {
    status: 400,
    meaning: 'The selection contains more entities and relationships than an export of its type can hold.',
  },
  TOO_MANY_EXPORTS: {
    status: 503,
    meaning: '`GUANXI_MAX_EXPORTS` exports are already running; retry shortly.',
  },
  DATA_CHANGED: { status: 503, meaning: 'An import changed the graph during the export; export again.' },
  EXPORT_BROKEN: { status: 502, meaning: 'The export was interrupted; the file is incomplete.' },
  TIME_LIMIT: { status: 503, meaning: 'The request exceeded a time limit.' },
  CANCELLED: {
    status: 499,
    meaning: 'The client disconnected or the user interrupted; running statements were stopped.',
  },
  DATABASE_UNAVAILABLE: { status: 503, meaning: 'Neo4j does not respond; retry shortly.' },
  INTERNAL: { status: 500, meaning: 'An internal error; the log has the details under the request id.' },
  BAD_CONFIG: { status: 500, meaning: 'A setting has an invalid value; the service does not start.' },
  BAD_RECORD: {
    status: 422,
    meaning: 'A record violates the vocabulary or has no citation; nothing was written.',
  },
  BAD_FILE: { status: 422, meaning: 'A file cannot be read; the error names file, line and field.' },
  IMPORT_NAME_TAKEN: {
    status: 409,
    meaning: 'Another import has this name and nothing in common with these files, so it would be removed.',
  },
  IMPORT_OFF: {
    status: 403,
    meaning: 'The service accepts no imports over HTTP; set `GUANXI_HTTP_IMPORT=on` to allow them.',
  },
  PORT_IN_USE: { status: 500, meaning: 'Another program uses the port.' },
  JAVA_MISSING: { status: 500, meaning: 'No Java found to run Neo4j.' },
  JAVA_TOO_OLD: { status: 500, meaning: 'The Java found is older than 17.' },
  MAVEN_MISSING: { status: 500, meaning: 'No Maven found to download Neo4j.' },
  JARS_UNRESOLVED: { status: 500, meaning: 'Maven could not download the Neo4j jars.' },
  DATA_FOLDER_IN_USE: { status: 500, meaning: 'Another instance of the service uses the data folder.' },
  DATA_FOLDER_UNUSABLE: {
    status: 500,
    meaning: 'The data folder is not writable, or its password file is missing.',
  },
  DATABASE_START_FAILED: { status: 500, meaning: 'Neo4j did not start; the error has its last log lines.' },
  BULK_LOAD_FAILED: {
    status: 500,
    meaning: 'The Neo4j import tool failed; the error has its last output lines.',
  },
  DATABASE_MISMATCH: { status: 500, meaning: 'The Neo4j server is too old, or rejects the credentials.' },
} as const satisfies Record<string, { status: number; meaning: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** Whether a value is one of the error codes. */
export const isErrorCode = (value: unknown): value is ErrorCode =>
  typeof value === 'string' && Object.hasOwn(ERRORS, value);

/** The error class of the service: a stable code, a message for people, and details for programs. */
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
