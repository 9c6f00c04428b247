import { DateError, dateFormError, readDateForm } from '../../../src/formats/mapping/date-form';

it.each([
  ['2012-05-09', 'yyyy-MM-dd', '2012-05-09'],
  ['9/5/2012', 'd/M/yyyy', '2012-05-09'],
  ['09-05-2012', 'dd-MM-yyyy', '2012-05-09'],
  ['05-2012', 'MM-yyyy', '2012-05'],
  ['9 May 2012', 'd MMMM yyyy', '2012-05-09'],
  ['sep 2012', 'MMM yyyy', '2012-09'],
  ['2012', 'yyyy', '2012'],
  ['2012?', 'edtf', '2012?'],
])('reads %s with the format %s at its precision', (text, form, edtf) => {
  expect(readDateForm(text, form)).toBe(edtf);
});

it.each([
  ['2012-5-9', 'yyyy-MM-dd'],
  ['2012.05.09', 'yyyy-MM-dd'],
  ['05/2012', 'dd/MM/yyyy'],
  ['9 Mai 2012', 'd MMMM yyyy'],
  ['soon', 'edtf'],
  ['05-2012x', 'MM-yyyy'],
  ['٠٥-٢٠١٢', 'MM-yyyy'],
])('%s does not match the format %s', (text, form) => {
  expect(readDateForm(text, form)).toBeUndefined();
});

it.each([
  ['31-02-2012', 'dd-MM-yyyy'],
  ['29/02/2013', 'dd/MM/yyyy'],
  ['13-2012', 'MM-yyyy'],
  ['00-2012', 'MM-yyyy'],
])('%s matches the format %s but does not exist', (text, form) => {
  expect(() => readDateForm(text, form)).toThrow(DateError);
});

it.each(['yyyy-MM-dd', 'd MMMM yyyy', 'yyyy', 'edtf', 'MMM yyyy', 'dd.MM.yyyy'])('%s is a form', (form) => {
  expect(dateFormError(form)).toBeUndefined();
});

it.each(['', 'dd-yyyy', 'MM-dd', 'yy-MM-dd', 'yyyyMMMMM', 'yyyy MM MMM'])(
  '%s is not a date format',
  (form) => {
    expect(dateFormError(form)).toEqual(expect.any(String));
  },
);
