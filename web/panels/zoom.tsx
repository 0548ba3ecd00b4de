import { Minus, Plus } from 'lucide-react';
import { Button, Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface Props {
  /** 1 is 100 %. */
  readonly zoom: number;
  /** Multiplies the zoom. */
  readonly onZoom: (factor: number) => void;
}

const step = 1.25;

/** Smaller, as it is, larger. */
export function ZoomControls({ zoom, onZoom }: Props) {
  const { t } = useTranslation();
  const percent = Math.round(zoom * 100);
  return (
    <Group className="zoom" aria-label={t('zoom.label')}>
      <Button className="icon-button" aria-label={t('zoom.out')} onPress={() => onZoom(1 / step)}>
        <Minus aria-hidden="true" />
      </Button>
      <Button
        className="zoom-percent"
        aria-label={t('zoom.level', { percent })}
        onPress={() => onZoom(1 / zoom)}
      >
        {percent}%
      </Button>
      <Button className="icon-button" aria-label={t('zoom.in')} onPress={() => onZoom(step)}>
        <Plus aria-hidden="true" />
      </Button>
    </Group>
  );
}
