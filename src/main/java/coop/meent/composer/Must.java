package coop.meent.composer;

import coop.meent.base.Id.SkillId;

/// A skill that whoever sits in a seat must have.
///
/// @param level at least, from 1 to 5
public record Must(SkillId skill, int level) {}
