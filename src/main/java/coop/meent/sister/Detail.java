package coop.meent.sister;

/// What somebody who said yes tells of themselves.
///
/// @param contact how to reach them
/// @param words what they chose to add; may be empty
public record Detail(String name, String contact, String words) {}
