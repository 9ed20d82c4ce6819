import { answerTasks } from '../run/answer-tasks.ts';
import { type NamesTask, writeNames } from './names-file.ts';

/** A thread that writes the list of names. */
answerTasks(({ target, content, heads }: NamesTask) => writeNames(target, content, heads));
