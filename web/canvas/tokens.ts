import type { Family } from '../../server/ontology.ts';

export type ThemeName = 'light' | 'dark';

/** Colours of one theme; the page's stylesheet uses the same values. */
export interface Tokens {
  readonly canvas: string;
  readonly surface: string;
  readonly control: string;
  readonly text1: string;
  readonly text2: string;
  readonly accent: string;
  readonly edge: string;
  /** Icons on a solid shape. */
  readonly icon: string;
  readonly families: Readonly<Record<Family, string>>;
}

export const tokens: Readonly<Record<ThemeName, Tokens>> = {
  light: {
    canvas: '#F7F7F5',
    surface: '#FFFFFF',
    control: '#888D96',
    text1: '#1A1D21',
    text2: '#49505A',
    accent: '#4540C4',
    edge: '#868E9B',
    icon: '#FFFFFF',
    families: {
      actors: '#0B4F9C',
      programme: '#B4400C',
      measure: '#2E9780',
      law: '#6E2A57',
      outcome: '#B07E07',
      context: '#5E677B',
    },
  },
  dark: {
    canvas: '#14171B',
    surface: '#1C2026',
    control: '#717A86',
    text1: '#ECEEF1',
    text2: '#B7BEC8',
    accent: '#A9A5FF',
    edge: '#6B7482',
    icon: '#14171B',
    families: {
      actors: '#5A97EA',
      programme: '#EF7A2A',
      measure: '#7CC9B0',
      law: '#C2709F',
      outcome: '#F7D06A',
      context: '#C9D7E4',
    },
  },
};
