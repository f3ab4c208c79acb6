package coop.meent.ui;

/// One thing that waits.
///
/// @param what the fact, in a short sentence
/// @param why the second line: from where, how much, by when
/// @param deed what the button says
/// @param act what the button does, on the FX thread
public record Waiting(Tone tone, String what, String why, String deed, Runnable act) {}
