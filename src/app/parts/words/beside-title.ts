import { type ComponentType, createContext } from 'react';

/** What stands beside the title of each part of a screen; undefined: nothing, or not yet. */
export const BesideTitle = createContext<ComponentType<{ readonly title: string }> | undefined>(undefined);
