import { STAGE_NAMES, type Stage } from '../../model/campaign.ts';
import { names as words } from '../../strings/names.ts';
import { type Html, html } from '../tree/html.ts';

/** A sign for each stage, so that it is told by shape as well as by word. */
const SIGNS: Record<Stage, string> = { new: '+', running: '▷', continued: '≫', closing: '■' };

/** A stage as a sign with its word: ≫ 已有深化; drawn by `stage-mark.css`. */
export function stageMark(stage: Stage): Html {
  const mark = drawn.get(stage) ?? drawMark(stage);
  drawn.set(stage, mark);
  return mark;
}

const drawn = new Map<Stage, Html>();

function drawMark(stage: Stage): Html {
  const name = STAGE_NAMES[stage];
  return html`<span class="stage" title="${words.campaign.stageOf(name)}"><span aria-hidden="true">${SIGNS[stage]}</span>${name}</span>`;
}
