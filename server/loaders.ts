export interface Loaders {
  readonly x: 1;
}
