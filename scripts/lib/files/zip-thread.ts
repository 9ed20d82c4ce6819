import { writeZip, type ZipTask } from '../../../src/store/zip.ts';
import { answerTasks } from '../run/answer-tasks.ts';

/** A thread that writes archives, one at a time. */
answerTasks(({ target, files }: ZipTask) => writeZip(target, files));
