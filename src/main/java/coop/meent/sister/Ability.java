package coop.meent.sister;

/// A skill by its name, since sisters share no tick list.
///
/// @param level from 1 to 5
public record Ability(String skill, int level) {}
