package coop.meent.ui;

/// Whose window this is, for the foot of the rail.
///
/// @param cooperative its full name
/// @param person name and office, such as `Bas Hoekstra · treasurer`
public record Who(String cooperative, String person) {}
