import type { SceneDrawing } from '@duo/domain/pages/blocks';
import { drawCity } from './scene-city.ts';
import { drawDoor } from './scene-door.ts';
import { drawDuo } from './scene-duo.ts';
import { drawFirstMeeting } from './scene-first-meeting.ts';
import { drawPhone } from './scene-phone.ts';
import { drawTraining } from './scene-training.ts';
import { drawWalk } from './scene-walk.ts';
import { frame } from './shapes.ts';

const scenes: Record<SceneDrawing, () => string> = {
  duo: drawDuo,
  'first-meeting': drawFirstMeeting,
  walk: drawWalk,
  training: drawTraining,
  phone: drawPhone,
  city: drawCity,
  door: drawDoor,
};

/**
 * A scene, 400 wide to 320 high, whole by itself: fixed colours on its own ground, no ids, no styles.
 * Decorative; what it shows is said by the text beside it.
 */
export function drawScene(name: SceneDrawing): string {
  return frame(400, 320, scenes[name]());
}
