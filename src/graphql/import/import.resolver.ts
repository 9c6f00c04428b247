import { Args, Ctx, Mutation, Resolver } from 'type-graphql';
import { AppError } from '../../errors';
import type { Context } from '../context';
import { ImportArgs } from './import.args';
import { ImportReport, importReportValue } from './import-report.type';

@Resolver()
export class ImportResolver {
  @Mutation(() => ImportReport, {
    description:
      'Imports a small file: checks its entries and writes facts that are new or changed. Requires GUANXI_HTTP_IMPORT=on.',
  })
  async importFile(@Ctx() { importFile }: Context, @Args(() => ImportArgs) file: ImportArgs) {
    if (importFile) return importReportValue(await importFile(file));
    throw new AppError(
      'IMPORT_OFF',
      'This service accepts no imports over HTTP; run guanxi import on its machine, or set GUANXI_HTTP_IMPORT=on.',
    );
  }
}
