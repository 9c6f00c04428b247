import { KIND_NAMES } from '../../../src/domain/vocabulary/kinds';
import { LOCALES } from '../../../src/domain/vocabulary/locales';
import { RELATIONSHIP_TYPES } from '../../../src/domain/vocabulary/relationships';
import { enumName } from '../../../src/graphql/enums/register-enum';
import { startTestService, type TestService } from '../../support/service';

const QUERY = `query ($locale: Locale) { vocabulary(locale: $locale) {
  kinds { value word label list meaning properties { name valueType required meaning values { value word label } } }
  relationships { value forward backward from to properties { name } }
  links { value forward backward }
  confidences { value label } nameTypes { value label }
} }`;

describe('vocabulary', () => {
  let api: TestService;
  beforeAll(async () => {
    api = await startTestService();
  });
  afterAll(() => api?.stop());

  it.each(LOCALES)('contains every kind and relationship type, with a label in %s', async (locale) => {
    const { data, errors, statements } = await api.ask(QUERY, { locale: enumName(locale) });
    expect([errors, statements]).toEqual([[], 0]);
    const { kinds, relationships, links, confidences, nameTypes } = data.vocabulary;
    expect(kinds.map((kind: { word: string }) => kind.word)).toEqual(KIND_NAMES);
    expect(relationships.map((type: { value: string }) => type.value)).toEqual(RELATIONSHIP_TYPES);
    const written = [
      ...kinds.map((kind: { label: string }) => kind.label),
      ...[...relationships, ...links].flatMap((type: { forward: string; backward: string }) => [
        type.forward,
        type.backward,
      ]),
      ...[...confidences, ...nameTypes].map((term: { label: string }) => term.label),
      ...kinds.flatMap((kind: { properties: { values: { label: string }[] }[] }) =>
        kind.properties.flatMap(({ values }) => values.map(({ label }) => label)),
      ),
    ];
    expect(written.length).toBeGreaterThan(100);
    for (const label of written)
      expect(label).toMatch(locale === 'en' ? /^[\x20-\x7e]+$/ : /\p{Script=Han}|\p{Script=Hangul}/u);
  });

  it('distinguishes traditional and simplified Chinese', async () => {
    const kind = async (locale: string) =>
      (await api.ask(QUERY, { locale })).data.vocabulary.kinds.find(
        (one: { word: string }) => one.word === 'Agreement',
      );
    expect((await kind('ZH_HANT')).label).not.toBe((await kind('ZH_HANS')).label);
  });

  it('uses the list and enum value names of the API', async () => {
    const { data } = await api.ask(QUERY);
    const { data: schema } = await api.ask(
      '{ __schema { queryType { fields { name } } types { name enumValues { name } } } }',
    );
    const fields = schema.__schema.queryType.fields.map(({ name }: { name: string }) => name);
    const values = new Set(
      schema.__schema.types.flatMap((type: { enumValues: { name: string }[] | null }) =>
        (type.enumValues ?? []).map(({ name }) => name),
      ),
    );
    for (const kind of data.vocabulary.kinds) {
      expect(fields).toContain(kind.list);
      for (const property of kind.properties)
        for (const { value } of property.values) expect(values).toContain(value);
    }
  });
});
