package coop.meent.ui;

/// A state in a word or a few.
public record Badge(Tone tone, String text) {}
