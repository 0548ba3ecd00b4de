import type { EntityCardFragment, LinkCardFragment } from '../gql/graphql.ts';
import type { SceneEntity, SceneLink } from '../scene/types.ts';
import { displayName } from '../text/display-name.ts';

/** The one place where entities of the API become entities of the scene. */
export function sceneEntity({ __typename, ...entity }: EntityCardFragment): SceneEntity {
  return { ...entity, name: displayName(entity) };
}

/** The one place where links of the API become links of the scene. */
export function sceneLink({ sourceId, targetId, ...link }: LinkCardFragment): SceneLink {
  return { ...link, source: sourceId, target: targetId };
}
