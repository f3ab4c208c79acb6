/// What members can do and where they want to grow. The cooperative keeps one tick list; each
/// member says a level and an interest; work, trainings and certificates show it; peers confirm it,
/// never oneself. What was supported last more than a year ago counts less, by a rule that is said
/// beside it ([Talent]). There are no rankings: rarity is shown as a strength and as a risk. Start
/// with [Talents] and [SkillService].
@NullMarked
package coop.meent.talent;

import org.jspecify.annotations.NullMarked;
