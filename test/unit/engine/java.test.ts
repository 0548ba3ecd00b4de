import { expect, test } from 'vitest';
import { parseJavaVersion } from '../../../server/engine/java.ts';

test.each([
  ['openjdk version "17.0.15" 2025-04-15', { version: '17.0.15', major: 17 }],
  ['openjdk version "21" 2023-09-19', { version: '21', major: 21 }],
  ['java version "1.8.0_292"', { version: '1.8.0_292', major: 8 }],
  ['openjdk version "22-ea" 2024-03-19', { version: '22-ea', major: 22 }],
  ['Picked up JAVA_TOOL_OPTIONS: -Dx\nopenjdk version "21.0.7"', { version: '21.0.7', major: 21 }],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
  ['', undefined],
])('%s', (output, expected) => {
  expect(parseJavaVersion(output)).toEqual(expected);
});
