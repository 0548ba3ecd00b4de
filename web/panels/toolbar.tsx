import { Expand, EyeOff, Maximize, Network, Redo2, Undo2 } from 'lucide-react';
import { Button, Group, Separator, Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useConnection, useSession, useSnapshot } from '../session/session.tsx';
import { Tip } from './tip.tsx';

interface Props {
  readonly onLayout: () => void;
  readonly onFit: () => void;
}

interface ToolProps {
  readonly label: string;
  readonly keys?: string;
  readonly icon: typeof Undo2;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

function Tool({ label, keys, icon: Icon, disabled = false, onPress }: ToolProps) {
  const { t } = useTranslation();
  return (
    <Tip text={keys ? t('toolbar.key', { label, key: keys }) : label}>
      <Button className="icon-button" aria-label={label} isDisabled={disabled} onPress={onPress}>
        <Icon aria-hidden="true" />
      </Button>
    </Tip>
  );
}

/** On a phone only the way back and the whole picture have room; the rest is in the sheet. */
export function PhoneTools({ onFit }: Pick<Props, 'onFit'>) {
  const { t } = useTranslation();
  const { actions } = useSession();
  const { canUndo } = useSnapshot();
  return (
    <>
      <Button
        className="icon-button phone-tool undo"
        aria-label={t('toolbar.undo')}
        isDisabled={!canUndo}
        onPress={actions.undo}
      >
        <Undo2 aria-hidden="true" />
      </Button>
      <Button className="icon-button phone-tool fit" aria-label={t('toolbar.fit')} onPress={onFit}>
        <Maximize aria-hidden="true" />
      </Button>
    </>
  );
}

/** What can be done with the canvas and the selected node; each button names itself and its key. */
export function CanvasToolbar({ onLayout, onFit }: Props) {
  const { t } = useTranslation();
  const { store, actions } = useSession();
  const { scene, canUndo, canRedo } = useSnapshot();
  const away = useConnection().state === 'away';
  const id = scene.selection.type === 'node' ? scene.selection.id : null;
  return (
    <Toolbar className="toolbar" aria-label={t('toolbar.label')}>
      <Group className="tools">
        <Tool
          label={t('toolbar.undo')}
          keys="Ctrl+Z"
          icon={Undo2}
          disabled={!canUndo}
          onPress={actions.undo}
        />
        <Tool
          label={t('toolbar.redo')}
          keys="Ctrl+Shift+Z"
          icon={Redo2}
          disabled={!canRedo}
          onPress={store.redo}
        />
      </Group>
      <Separator orientation="vertical" />
      <Group className="tools">
        <Tool
          label={t('toolbar.expand')}
          keys="E"
          icon={Expand}
          disabled={id === null || away}
          onPress={() => id && void actions.expand(id)}
        />
        <Tool
          label={t('toolbar.remove')}
          keys="H"
          icon={EyeOff}
          disabled={id === null}
          onPress={() => id && actions.remove(id)}
        />
      </Group>
      <Separator orientation="vertical" />
      <Group className="tools">
        <Tool label={t('toolbar.layout')} icon={Network} onPress={onLayout} />
        <Tool label={t('toolbar.fit')} keys="F" icon={Maximize} onPress={onFit} />
      </Group>
    </Toolbar>
  );
}
