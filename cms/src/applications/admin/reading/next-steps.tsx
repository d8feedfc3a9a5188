import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { ReadApplication } from '../../staff/read-application.ts';
import { StepForm } from './step-form.tsx';

interface Props {
  reader: Reader;
  application: ReadApplication;
}

/** What the reader may decide now, and nothing else: what leads on, before what asks for a reason. */
export function NextSteps({ reader, application: { steps, reference, revision } }: Props) {
  const { t } = reader;
  const ordered = steps.toSorted(
    (one, other) => Number(one.needsReason) - Number(other.needsReason),
  );
  return (
    <Card id="steps" title={t('reading.steps')}>
      {ordered.length === 0 && <p className="desk-card__none">{t('reading.steps.none')}</p>}
      {ordered.map((step, index) => (
        <StepForm
          isFirst={index === 0 && !step.needsReason}
          key={step.transition}
          reader={reader}
          reference={reference}
          revision={revision}
          step={step}
        />
      ))}
    </Card>
  );
}
