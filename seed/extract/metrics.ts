/** Key of the catalogue's metric that a figure observes, null where none fits. */
export function metricOf(_label: string, _unit: string | null, _context: string): string | null {
  return null;
}
