/// From training to skill: what somebody learned is proposed to be kept with the own skills, one
/// click, as evidence with its day; and who holds a certificate is told in time that it ends. Kept
/// nowhere of its own: it is read from budgets and skills. Start with [LearningService].
@NullMarked
package coop.meent.learning;

import org.jspecify.annotations.NullMarked;
