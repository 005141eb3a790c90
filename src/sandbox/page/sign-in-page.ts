import type { Clinician } from '../auth/clinician.ts';
import { html, type Markup, page } from './layout.ts';

export interface SignInPage {
  /** What one signs in to. */
  readonly place: string;
  /** Names the authorization request that waits. */
  readonly request: string;
  readonly clinicians: readonly Clinician[];
  /** Origin that it leads back to. */
  readonly appOrigin: string;
}

/** Who sits here? A sandbox takes anybody's word. */
export function signInPage({ place, request, clinicians, appOrigin }: SignInPage): Promise<Response> {
  return page(
    `Sign in – ${place}`,
    html`<header>
<h1>Sign in to ${place}</h1>
<p class="quiet">A sign-in for practice: choose who you are. Nobody is asked for a password.</p>
</header>
<main>
<form method="post" action="/auth/sign-in">
<input type="hidden" name="request" value="${request}">
<ul class="patients">
${clinicians.map(clinicianItem)}
</ul>
</form>
</main>`,
    { formTargets: [appOrigin] },
  );
}

export function signInOverPage(place: string): Promise<Response> {
  return page(
    `Signed in – ${place}`,
    html`<header><h1>This sign-in is over</h1></header>
<main><p>Somebody signed in here before, or no app asked for it. Sign in from Vertaug again.</p></main>`,
    { status: 400 },
  );
}

function clinicianItem({ id, name }: Clinician): Markup {
  return html`<li>
<div class="who">
<div><h2><bdi>${name}</bdi></h2></div>
<button type="submit" name="clinician" value="${id}">Sign in<span class="aside"> as <bdi>${name}</bdi></span></button>
</div>
</li>`;
}
