// A page's way to Smart Forms: bundled by scripts/find-renderers.ts from the packages in .cache/renderers.
import { populateQuestionnaire } from '@aehrc/sdc-populate';
import {
  BaseRenderer,
  buildForm,
  getResponse,
  RendererThemeProvider,
  removeEmptyAnswersFromResponse,
  removeInternalIdsFromResponse,
} from '@aehrc/smart-forms-renderer';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

let shown;

globalThis.renderer = {
  /** `context`: who is in the chart, and what its server answers; left out: nothing is filled in. */
  async show(questionnaire, context) {
    shown = questionnaire;
    const populated =
      context &&
      (await populateQuestionnaire({
        ...context,
        questionnaire,
        fetchResourceCallback: async () => context.answer,
        fetchResourceRequestConfig: { sourceServerUrl: 'https://ehr.example/fhir' },
      }));
    const questionnaireResponse = populated?.populateResult?.populatedResponse;
    await buildForm({ questionnaire, questionnaireResponse, terminologyServerUrl: 'https://no-terminology.example/fhir' });
    const form = createElement(QueryClientProvider, { client: new QueryClient() }, createElement(BaseRenderer));
    createRoot(document.getElementById('form')).render(createElement(RendererThemeProvider, null, form));
  },
  response: () => removeInternalIdsFromResponse(shown, removeEmptyAnswersFromResponse(shown, getResponse())),
};
