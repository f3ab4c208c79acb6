package coop.meent.ui;

/// Whose window this is, for the foot of the rail.
///
/// @param cooperative its full name
/// @param person name and office, such as `Bas Hoekstra · treasurer`
/// @param initials of the person, where there is no room for more
public record Who(String cooperative, String person, String initials) {}
