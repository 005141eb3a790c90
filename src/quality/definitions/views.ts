import { ADVERSE_EVENT_VIEWS, BESIDE_VIEWS } from './beside-views.ts';
import { PROCEDURE_VIEWS } from './procedure-views.ts';
import type { ViewDefinition } from './view-definition.ts';

/** What is read of resources, as flat tables: one the name of each. */
export const VIEWS: readonly ViewDefinition[] = [...PROCEDURE_VIEWS, ...ADVERSE_EVENT_VIEWS, ...BESIDE_VIEWS];
