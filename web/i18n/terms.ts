import type { Language } from './index.ts';

type Term = Readonly<Record<Language, string>>;

/** Ranks of agencies and regions as the API gives them. */
const levels: Readonly<Record<string, Term>> = {
  national: { zh: '国家', en: 'national' },
  province: { zh: '省级', en: 'province' },
  city: { zh: '市级', en: 'city' },
  county: { zh: '区县级', en: 'county' },
  township: { zh: '镇街', en: 'township' },
  unit: { zh: '内设或下属', en: 'unit of an agency' },
};

/** Kinds of agency as the API gives them. */
const agencies: Readonly<Record<string, Term>> = {
  association: { zh: '社会组织', en: 'association' },
  'law-firm': { zh: '律师事务所', en: 'law firm' },
  procuratorate: { zh: '检察院', en: 'procuratorate' },
  court: { zh: '法院', en: 'court' },
  police: { zh: '公安', en: 'police' },
  justice: { zh: '司法行政', en: 'justice' },
  congress: { zh: '人大', en: 'congress' },
  consultative: { zh: '政协', en: 'consultative conference' },
  supervision: { zh: '纪检监察', en: 'discipline and supervision' },
  market: { zh: '市场监管', en: 'market regulation' },
  ecology: { zh: '生态环境', en: 'environment' },
  education: { zh: '教育', en: 'education' },
  health: { zh: '卫生健康', en: 'health' },
  emergency: { zh: '应急', en: 'emergency services' },
  transport: { zh: '交通', en: 'transport' },
  urban: { zh: '城建城管', en: 'urban affairs' },
  economy: { zh: '经济', en: 'economy and finance' },
  society: { zh: '民生', en: 'social affairs' },
  agriculture: { zh: '农业农村', en: 'agriculture' },
  party: { zh: '党委', en: 'Party body' },
  government: { zh: '政府', en: 'government' },
  company: { zh: '企业', en: 'company' },
};

/** The word for a level; what has no word is shown as it is. */
export const levelIn = (level: string, language: Language): string => levels[level]?.[language] ?? level;

/** The word for a kind of agency; what has no word is shown as it is. */
export const agencyKindIn = (kind: string, language: Language): string => agencies[kind]?.[language] ?? kind;
