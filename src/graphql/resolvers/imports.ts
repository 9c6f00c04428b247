import { Args, Ctx, Mutation, Resolver } from 'type-graphql';
import { AppError } from '../../errors';
import type { Context } from '../context';
import { ImportArgs, ImportReport, importReportOf } from '../types/import-report';

/** Small files brought in over the API; large ones come by `guanxi import`. */
@Resolver()
export class ImportResolver {
  @Mutation(() => ImportReport, {
    description:
      'Brings a small file in: what it says is checked, and written where it is new or has changed. The service must be told to take imports.',
  })
  async importFile(@Ctx() { importFile }: Context, @Args(() => ImportArgs) file: ImportArgs) {
    if (importFile === undefined)
      throw new AppError('IMPORT_OFF', 'This service takes no imports; use guanxi import on its machine.');
    return importReportOf(await importFile(file));
  }
}
