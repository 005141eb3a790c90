import { launchNoteWords } from './launch-notes.ts';

/** What a page says when a launch did not lead to a session. */
export interface LaunchFailureWords {
  readonly title: string;
  /** What happened, and so what. */
  readonly happened: string;
  /** What the reader can do now. */
  readonly next: string;
}

const startAgain = 'Go back to the patient’s chart and open Vertaug from there.';

/** What is said of a launch, and where it leads to no session: a catalogue of its own, for most launches lead to one. */
export const launchWords = {
  ...launchNoteWords,
  /** While the launch page works. */
  starting: 'Opening Vertaug for this patient…',
  /** While the code is exchanged. */
  opening: 'Signing in with your EHR…',
  /** Before `LaunchFailure.detail`, folded away. */
  detailHeading: 'For the engineer:',
  /** Every failure page says this of itself; an earlier page of the same case may have sent something. */
  nothingRead: 'This page has read nothing from the chart and written nothing to it.',

  /** How to get to a chart, for whoever stands before this page without one. */
  start: {
    lead: 'Vertaug works on one patient’s chart at a time and has to be told which one. No patient came with this page.',
    fromChart: 'From the chart',
    fromChartSteps: [
      'Open the patient’s chart in the EHR.',
      'Choose Vertaug there. EHRs keep it in different places: in a list of apps, a menu or a panel beside the chart.',
      'It opens for this patient; nobody has to be picked again.',
    ],
    signIn: 'Or sign in from here',
    signInHow: 'The EHR asks who you are and which patient you mean. Vertaug then opens for that patient.',
    signInTo: (name: string): string => `Sign in to ${name}`,
    check: 'Check FHIR resources',
    checkHow:
      'Without a chart: resources in files or pasted, against the profiles of vertebral augmentation. Nothing leaves this computer.',
    noIssuer: 'No EHR is set up here yet',
    noIssuerMeans: 'Until one is, Vertaug cannot be opened from this page or from a chart. An engineer has to:',
    register: 'Register Vertaug with the EHR as a public SMART app with PKCE.',
    registerLaunchUrl: (url: string): string => `Give it this launch URL: ${url}`,
    registerRedirectUrl: (url: string): string => `Give it this redirect URL: ${url}`,
    registerSignInUrl: (url: string): string => `And this one, for signing in again while Vertaug is open: ${url}`,
    nameIt:
      'Name the EHR in config.json beside this page, under issuers: its FHIR base as iss, what people call it as name, and the clientId of that registration.',
  },

  failures: {
    'no-launch': {
      title: 'Vertaug opens from a patient’s chart',
      happened:
        'This page was opened without a patient. That is also what a reload does: the permission to read the chart is kept only while the page is open, so it has to be given again.',
      next: `${startAgain} What was not sent or saved as a file before a reload is gone.`,
    },
    'config-unreadable': {
      title: 'Vertaug’s settings cannot be read',
      happened:
        'The file config.json of this installation did not come, or has something in it that Vertaug cannot use. So it does not know which EHRs to trust.',
      next: 'Tell whoever looks after Vertaug here; the lines below name each place and what to write.',
    },
    'unknown-issuer': {
      title: 'This EHR is not on Vertaug’s list',
      happened:
        'The EHR that asked Vertaug to open is not among those named in this installation’s config.json. Vertaug talks to no other.',
      next: 'If this is your own EHR, ask whoever looks after Vertaug here to add it, spelled exactly as below. If you came from a link, close this page.',
    },
    'insecure-issuer': {
      title: 'The EHR’s address is not protected',
      happened: 'The EHR gave an address that starts with http. A chart read that way could be read and changed by others on the network.',
      next: 'Tell whoever looks after the EHR’s launch settings: the address has to start with https.',
    },
    'unexpected-parameter': {
      title: 'The launch carried something it should not',
      happened:
        'Besides the EHR’s address and its launch token, the link that opened this page held something else. Such a link can be made to send your work elsewhere, so Vertaug stopped.',
      next: `${startAgain} If it stops there too, whoever looks after the EHR’s launch settings has to take out what is named below.`,
    },
    'own-policy': {
      title: 'This installation keeps Vertaug from the EHR',
      happened: 'The web server of Vertaug does not let this page connect to the EHR, so the EHR was not asked.',
      next: 'Tell whoever looks after Vertaug here; what to add, and where, stands below.',
    },
    'discovery-failed': {
      title: 'The EHR did not say how to sign in',
      happened: 'Vertaug asked the EHR where to sign in and got no usable answer. It may be down, or it may not let this page ask.',
      next: 'Try again in a minute. If it stays so, tell whoever looks after the EHR’s FHIR server.',
    },
    'discovery-incomplete': {
      title: 'The EHR’s sign-in description lacks something',
      happened: 'The EHR described how to sign in, but left out an address without which signing in cannot begin.',
      next: 'Tell whoever looks after the EHR’s FHIR server; what is missing stands below.',
    },
    'pkce-not-offered': {
      title: 'The EHR does not offer the protection Vertaug needs',
      happened:
        'Without PKCE (S256), somebody who intercepts the sign-in could open this patient’s chart in your name. The EHR does not say that it supports it.',
      next: 'Tell whoever looks after the EHR’s FHIR server: its smart-configuration has to list S256. An EHR that has it without listing it can be named as such in config.json (pkceUnadvertised).',
    },
    'foreign-endpoint': {
      title: 'The EHR sends the sign-in to another place',
      happened: 'The EHR names a sign-in address that this installation does not know, so Vertaug did not go there.',
      next: 'If the address below is right, ask whoever looks after Vertaug here to add its origin to authorizationOrigins in config.json.',
    },
    'state-unknown': {
      title: 'This sign-in was not started here, or was used already',
      happened:
        'An answer from an EHR came in that no launch of this tab was waiting for. It may be an old page from the history, or a link from elsewhere.',
      next: startAgain,
    },
    'sign-in-expired': {
      title: 'The sign-in took too long',
      happened: 'The EHR answered more than an hour after Vertaug was opened, and such an answer is not taken any more: it has expired.',
      next: startAgain,
    },
    'launch-used': {
      title: 'This launch was used already',
      happened:
        'The browser came back to the page that opens Vertaug, by its back button or a reload. Each launch opens Vertaug once; nobody was turned away.',
      next: startAgain,
    },
    'authorization-denied': {
      title: 'The EHR did not let Vertaug in',
      happened:
        'The EHR ended the sign-in. You may have declined it, your account may not be allowed to use Vertaug, or the EHR may not accept what Vertaug asks to read.',
      next: `${startAgain} If you did not decline, show the EHR’s own words below to whoever looks after it.`,
    },
    'token-refused': {
      title: 'The EHR did not finish the sign-in',
      happened:
        'You were signed in, but the EHR did not hand out the permission to read the chart. Often the sign-in took too long and has to be made again.',
      next: startAgain,
    },
    'token-invalid': {
      title: 'The EHR’s permission could not be used',
      happened:
        'The EHR answered the sign-in with something that is not a permission for this EHR and this installation, so Vertaug did not use it.',
      next: `${startAgain} If it happens again, tell whoever looks after the EHR’s FHIR server.`,
    },
    'no-patient': {
      title: 'No patient was chosen',
      happened: 'The EHR signed you in but named no patient. Vertaug works on one patient’s chart and does not guess which.',
      next: 'Open the patient’s chart in the EHR first, then open Vertaug from there.',
    },
    'storage-blocked': {
      title: 'The browser does not let Vertaug sign in',
      happened: 'Signing in needs the browser to remember it for a moment (session storage), and that is blocked for this page.',
      next: 'Allow site data for this address, or open Vertaug in its own window instead of inside the EHR’s.',
    },
    'issuer-mismatch': {
      title: 'The answer came from another sign-in service',
      happened: 'Vertaug asked one sign-in service and another one answered. The answer was not used.',
      next: `${startAgain} If it happens again, tell whoever looks after the EHR’s FHIR server.`,
    },
  } satisfies Readonly<Record<string, LaunchFailureWords>>,
} as const;
