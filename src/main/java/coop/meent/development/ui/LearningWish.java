package coop.meent.development.ui;

import coop.meent.base.Id.SkillId;

/// What somebody could learn next, as a form is filled in with it.
///
/// @param why it helps
public record LearningWish(SkillId skill, String name, String why) {}
