package coop.meent.ui;

/// Somebody to choose, as they are shown.
///
/// @param key what tells two of one name apart
/// @param note what they do, such as `treasurer`; may be empty
public record Person(String key, String name, String initials, String note) {}
