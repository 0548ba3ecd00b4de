declare module 'cytoscape-fcose' {
  /** Registers the layout named fcose; its options are listed where it is run. */
  const fcose: (cytoscape: unknown) => void;
  export default fcose;
}
