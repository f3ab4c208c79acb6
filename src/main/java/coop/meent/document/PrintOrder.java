package coop.meent.document;

/// What is to be printed.
///
/// @param printer by the name that [Printers#names] gives
/// @param from the first page, from 1
/// @param to the last page
public record PrintOrder(String printer, int from, int to, int copies) {

  public PrintOrder {
    if (copies < 1) throw new IllegalArgumentException(copies + " copies");
  }
}
