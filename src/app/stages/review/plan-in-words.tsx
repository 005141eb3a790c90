import Box from '@mui/material/Box';
import type { RecordKey } from '../../../assessment/case/case.ts';
import type { DeliveryPlan, PlanItem } from '../../../delivery/delivery.ts';
import { planSentences } from '../../../delivery/plan-summary.ts';
import { deliveryWordsIn } from '../../../words/delivery-words.ts';
import { useWords } from '../../open/words.ts';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Tag } from '../../parts/words/tag.tsx';
import { resourceName } from './resource-name.ts';

/** What will happen: in sentences for the clinician, resource by resource, and folded with every reason for an engineer. */
export function PlanInWords({ plan, onDecideAnew }: { readonly plan: DeliveryPlan; readonly onDecideAnew: (key: RecordKey) => void }) {
  const words = useWords();
  const say = deliveryWordsIn(words.language);
  const sentences = planSentences(plan).map(({ kind, types, because }) => say.plan[kind](types, because && say.obstacle(because)));
  const passed = plan.items.filter(({ passedOver }) => passedOver.length > 0);
  return (
    <>
      <Box sx={{ my: 1 }}>{sentences.join(' ')}</Box>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, my: 1 }}>
        {plan.withdrawals?.map(({ key, ways, obstacle }) => (
          <Box component="li" key={key} sx={{ py: 0.5 }}>
            <Tag tone={ways.length > 0 ? 'chosen' : 'warned'}>{say.action[ways[0] ? WAYS[ways[0]] : 'stays']}</Tag> {resourceName(key, say)}
            {obstacle ? `${words.app.colon} ${say.obstacle(obstacle.kind)}` : null}
          </Box>
        ))}
        {plan.items.map(({ entry, action, tier, obstacle }) => (
          <Box component="li" key={entry.key} sx={{ py: 0.5 }}>
            <Tag tone={toneOf(action, tier)}>{say.action[tagOf(action, tier)]}</Tag> {resourceName(entry.key, say)}
            {obstacle ? `${words.app.colon} ${say.obstacle(obstacle.kind)}` : null}{' '}
            {obstacle?.kind === 'theirs-stays' ? <LinkButton onClick={() => onDecideAnew(entry.key)}>{say.decideAnew}</LinkButton> : null}
          </Box>
        ))}
      </Box>
      {passed.length > 0 ? (
        <Box component="details" sx={{ mb: 1.5 }}>
          <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary', minHeight: 24 }}>
            {say.why}
          </Box>
          {passed.map(({ entry, passedOver, tier }) => (
            <Box key={entry.key} component="ul" sx={{ pl: 2.5, my: 0.5, fontSize: '0.875rem' }} aria-label={resourceName(entry.key, say)}>
              {passedOver.map(passed => (
                <li key={passed.tier}>
                  {resourceName(entry.key, say)} · {say.against(say.tier[passed.tier], say.obstacle(passed.obstacle.kind))}
                </li>
              ))}
              <li>
                {resourceName(entry.key, say)} · {say.tier[tier]}
              </li>
            </Box>
          ))}
        </Box>
      ) : null}
    </>
  );
}

const WAYS = { delete: 'deletes', mark: 'marks' } as const;

function tagOf(action: PlanItem['action'], tier: PlanItem['tier']) {
  if (action !== 'blocked') return action;
  return tier === 'document' ? 'in-note' : tier === 'questionnaire' ? 'in-form' : 'blocked';
}

function toneOf(action: PlanItem['action'], tier: PlanItem['tier']) {
  if (action === 'blocked') return tier === 'file' ? 'warned' : 'ask';
  return action === 'unchanged' ? 'plain' : 'chosen';
}
