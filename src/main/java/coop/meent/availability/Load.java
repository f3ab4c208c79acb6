package coop.meent.availability;

import coop.meent.base.Week;

/// How many hours a week a member wants to be asked for at most, from a week on.
public record Load(Week from, int hours) {}
