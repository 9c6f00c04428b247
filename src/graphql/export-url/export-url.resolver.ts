import { Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { selectionToQuery } from '../../services/export/selection-url';
import type { Context } from '../context';
import { ExportUrlArgs } from './export-url.args';

/** An answer that can be exported; `selection` is the same question in the words of an export. */
interface Exportable {
  readonly selection: object;
}

/** The resolver of `exportUrl` on an exportable type. */
export function exportUrlResolver(type: ClassType): ClassType {
  @Resolver(() => type)
  class ExportUrlResolver {
    @FieldResolver(() => String, {
      description:
        'Path on this service that exports the answer as a file with its evidence. The file contains all pages of a list; a neighborhood and paths are truncated by the same limits as here, and the file says so.',
    })
    exportUrl(
      @Root() { selection }: Exportable,
      @Ctx() { assertExportable }: Context,
      @Args(() => ExportUrlArgs) { format, shape: given }: ExportUrlArgs,
    ): string {
      const shape = given ?? undefined;
      assertExportable({ format, shape });
      return `/export/${encodeURIComponent(format)}?${selectionToQuery({ ...selection, shape })}`;
    }
  }
  return ExportUrlResolver;
}
