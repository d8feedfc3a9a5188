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
  const shown = { reader, reference, revision };
  const [onward, aside] = [
    steps.filter(({ needsReason }) => !needsReason),
    steps.filter(({ needsReason }) => needsReason),
  ];
  return (
    <Card id="steps" title={t('reading.steps')}>
      {steps.length === 0 && <p className="desk-card__none">{t('reading.steps.none')}</p>}
      {onward.map((step, index) => (
        <StepForm {...shown} isFirst={index === 0} key={step.transition} step={step} />
      ))}
      {aside.length > 0 && (
        <div className="step-folds">
          {aside.map((step) => (
            <StepForm {...shown} isFirst={false} key={step.transition} step={step} />
          ))}
        </div>
      )}
    </Card>
  );
}
