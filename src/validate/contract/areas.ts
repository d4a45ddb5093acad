import { contract, needed, optional } from './column.ts';

export const AREAS = contract({
  name: 'areas',
  means: 'The area teams of today and the families they carry: one row for each area.',
  id: 'area_id',
  columns: {
    area_id: needed('code', {
      title: 'Area',
      aliases: ['Area', 'Area Code', 'Area Ref', 'Area No', 'Code', 'Patch'],
      means: 'The code of the area, as every other file names it.',
    }),
    name: needed('text', {
      title: 'Name',
      aliases: ['Area Name', 'Area Title'],
      means: 'The name of the area.',
    }),
    children_0_17: optional('count', {
      title: 'Children 0-17',
      aliases: ['Children', 'Children Under 18', 'Population 0-17', '0-17', 'Under 18s'],
      unit: 'children',
      otherwise: '0',
      means: 'Children who live in the area.',
    }),
    need: optional('weight', {
      title: 'Need',
      aliases: ['Need Weight', 'Weight', 'Need Index', 'Weighted Need'],
      unit: 'any weight',
      otherwise: 'children_0_17',
      means: 'A weight of demand, for sharing out posts by need.',
    }),
    open_families: needed('count', {
      title: 'Open families',
      aliases: ['Open', 'Families', 'Open Cases', 'Families Open', 'Caseload'],
      unit: 'families',
      means: 'Families open to the area team, whoever leads.',
    }),
    social_care_families: optional('count', {
      title: 'Social-care families',
      aliases: ['Social Care', 'Social Care Led Families', 'CSC Families', 'Families Open to Social Care'],
      unit: 'families',
      otherwise: '0',
      means: 'Those of the open families whose social worker leads.',
    }),
    partner_led_families: optional('count', {
      title: 'Partner-led families',
      aliases: ['Partner Led', 'Partner Families', 'Families Led by Partners'],
      unit: 'families',
      otherwise: '0',
      means: 'Those of the open families that a school, an early-years or a health practitioner leads.',
    }),
    contacts_per_year: optional('count', {
      title: 'Contacts a year',
      aliases: ['Contacts', 'Contacts pa', 'Annual Contacts'],
      unit: 'contacts a year',
      otherwise: 'not known: no load in contacts is shown',
      means: 'Contacts and requests that reach the area team.',
    }),
    assessments_per_year: optional('count', {
      title: 'Assessments a year',
      aliases: ['Assessments', 'Assessments pa', 'Annual Assessments'],
      unit: 'assessments a year',
      otherwise: '0',
      means: 'Assessments that partners do in the area.',
    }),
    lat: optional('latitude', {
      title: 'Latitude',
      aliases: ['Latitude'],
      unit: 'degrees north',
      otherwise: 'not on the map',
      means: 'Where the area is; best the mean of where its children live.',
    }),
    lon: optional('longitude', {
      title: 'Longitude',
      aliases: ['Longitude', 'Long', 'Lng'],
      unit: 'degrees east',
      otherwise: 'not on the map',
      means: 'Where the area is; west of Greenwich below zero.',
    }),
  },
});
