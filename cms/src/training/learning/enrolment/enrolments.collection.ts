import type { CollectionConfig } from 'payload';
import { learningRows, unseen } from '../row-rules.ts';

/** Who takes a course, since when, and how it goes. One for each volunteer and course. */
export const enrolments: CollectionConfig = {
  ...learningRows('enrolments'),
  // The trainers' list in each of its orders, a page at a time however many learners there are.
  indexes: [
    { fields: ['course', 'lastWorkAt'] },
    { fields: ['course', 'completedAt', 'lastWorkAt'] },
    { fields: ['course', 'completedAt', 'quietSince'] },
    // Who may be due a reminder.
    { fields: ['completedAt', 'remindersWanted', 'remindersSent', 'quietSince'] },
    { fields: ['course', 'nameKey'] },
    // Where learners stop: counted along the index alone.
    { fields: ['course', 'completedAt', 'nextLesson', 'quietSince'] },
  ],
  fields: [
    { name: 'volunteer', type: 'text', required: true, index: true },
    { name: 'course', type: 'text', required: true, index: true },
    // As the person wants to be called, for trainers, who see nothing else of the application.
    { name: 'name', type: 'text' },
    // Its words without accents and capitals, by which trainers look for somebody.
    { name: 'nameKey', type: 'text', ...unseen },
    { name: 'enrolledAt', type: 'date', required: true },
    // Set once, and never undone.
    { name: 'completedAt', type: 'date', index: true },
    { name: 'remindersWanted', type: 'checkbox', defaultValue: true },
    // How many of the reminders have gone since something was last done.
    { name: 'remindersSent', type: 'number', required: true, defaultValue: 0 },
    { name: 'lastWorkAt', type: 'date', required: true, index: true },
    // Since when nothing was done, or answered by a trainer: reminders count from here.
    { name: 'quietSince', type: 'date', required: true, index: true, ...unseen },
    // The lesson to go on with, by id; nothing where none is open, or all is done.
    { name: 'nextLesson', type: 'text', ...unseen },
    // The application that led here, by id.
    { name: 'application', type: 'text', ...unseen },
    // Volunteer and course in one.
    { name: 'enrolmentKey', type: 'text', required: true, unique: true, ...unseen },
  ],
};
