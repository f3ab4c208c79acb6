/// From gap to training to skill: what the group is short of, who could learn it next and the way
/// to ask for it; what somebody learned is proposed to be kept with the own skills, one click, as
/// evidence with its day; who holds a certificate is told in time that it ends; and what a year of
/// learning came to, on paper. Kept nowhere of its own: it is read from budgets, skills, seats and
/// what members ask of each other. Start with [GroupGap], [LearningService] and [YearOfLearning].
@NullMarked
package coop.meent.learning;

import org.jspecify.annotations.NullMarked;
