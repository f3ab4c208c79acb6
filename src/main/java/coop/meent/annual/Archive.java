package coop.meent.annual;

import coop.meent.ledger.Book;
import java.util.List;

/// What an archive of a year has besides its papers: the file itself, and the books as plain text
/// that other programs read.
@FunctionalInterface
public interface Archive {

  List<Piece> pieces(Book book, int year);
}
