package coop.meent.document;

/// How large a page is.
///
/// @param width in points, of which 72 make an inch
/// @param height in points
public record PageSize(double width, double height) {}
