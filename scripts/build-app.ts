// Builds the app where its sources changed since the last time, for whoever needs it built and is no script itself.
import { buildApp } from './set-up.mjs';

buildApp();
