/** What a site registers with its EHR. */
export interface RegisteredUrls {
  readonly launch: string;
  readonly redirect: string;
  /** The second redirect URL: where signing in ends that goes on in a window of its own. */
  readonly signIn: string;
  /** The third: the work list, which is no patient's. */
  readonly cases: string;
  /** The fourth: how a service is doing, which is no patient's either. */
  readonly quality: string;
}

/** The pages of this installation, seen from either of them. */
export function registeredUrls(page: URL): RegisteredUrls {
  const folder = page.origin + page.pathname;
  return {
    launch: new URL('launch.html', folder).href,
    redirect: new URL('index.html', folder).href,
    signIn: new URL('sign-in.html', folder).href,
    cases: new URL('cases.html', folder).href,
    quality: new URL('quality.html', folder).href,
  };
}
