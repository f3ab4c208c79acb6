package coop.meent.ui;

/// A part of a page that stands beside others, such as accounts beside the journal.
///
/// @param key its name in `fx:id`s
/// @param label its word
public record Section(String key, String label, View view) {}
