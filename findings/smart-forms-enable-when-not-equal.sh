#!/usr/bin/env bash
# @aehrc/smart-forms-renderer 1.4.0: an item that is enabled by "not equal" stays hidden until the question that it looks at has an answer.
#
# FHIR R4 says of the operator != that it holds where no answer has an equal value (questionnaire-enable-operator), so also where there is none.
# checkItemIsEnabledSingle looks at linked answers alone, and leaves an item without one disabled. LHC-Forms 40.1.3 shows it.
# Expected: what is asked "unless the procedure was not done" is there from the beginning. A form that says instead "no answer, or one of the
# others" by exists and = is shown alike by both.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm pack --silent @aehrc/smart-forms-renderer@1.4.0 >/dev/null
tar xzf ./*.tgz
cp package/lib/utils/enableWhen.js enable-when.mjs
cat > finding.mjs <<'JS'
import { checkItemIsEnabledSingle } from './enable-when.mjs';

const coding = code => ({ system: 'http://example.org/s', code });
const linked = (code, answer) => ({
  enableWhen: { question: 'status', operator: '!=', answerCoding: coding(code) },
  ...(answer ? { answer: [{ valueCoding: coding(answer) }] } : {}),
});
const enabled = answer => checkItemIsEnabledSingle({ linked: [linked('not-done', answer)], isEnabled: false });
const [unanswered, other] = [enabled(undefined), enabled('completed')];
console.log(`no answer: ${unanswered ? 'shown' : 'hidden'}\nanother answer: ${other ? 'shown' : 'hidden'}`);
process.exit(!unanswered && other ? 0 : 1);
JS
node finding.mjs
