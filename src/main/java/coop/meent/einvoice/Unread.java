package coop.meent.einvoice;

/// What stood in a file and has no place in [EInvoice].
///
/// @param path of the element, without the numbers of lines
/// @param text the first that stood there
/// @param times how often there was such an element
public record Unread(String path, String text, int times) {}
