import { answerTasks } from '../run/answer-tasks.ts';
import { removePiece } from './clear-away.ts';

/** A thread that removes folders, one at a time. */
answerTasks(removePiece);
