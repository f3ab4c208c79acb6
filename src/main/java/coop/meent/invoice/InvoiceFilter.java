package coop.meent.invoice;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import java.time.LocalDate;
import java.util.Optional;

/// Which papers to list, the newest first unless asked otherwise.
///
/// @param words what number, client or reference must hold; empty for all
public record InvoiceFilter(
    BookId book, Status status, Optional<ClientId> client, String words, Order order) {

  public enum Status {
    ALL,
    OPEN,
    OVERDUE,
    PAID,
    CREDIT_NOTES
  }

  /// By what, and which end first.
  public enum Order {
    NEWEST_FIRST,
    OLDEST_FIRST,
    NUMBER,
    NUMBER_DESCENDING,
    DUE,
    DUE_DESCENDING,
    CLIENT,
    CLIENT_DESCENDING,
    AMOUNT,
    AMOUNT_DESCENDING,
    OPEN,
    OPEN_DESCENDING
  }

  public static InvoiceFilter all(BookId book) {
    return new InvoiceFilter(book, Status.ALL, Optional.empty(), "", Order.NEWEST_FIRST);
  }

  public InvoiceFilter that(Status status) {
    return new InvoiceFilter(book, status, client, words, order);
  }

  public InvoiceFilter of(ClientId client) {
    return new InvoiceFilter(book, status, Optional.of(client), words, order);
  }

  public InvoiceFilter with(String words) {
    return new InvoiceFilter(book, status, client, words, order);
  }

  public InvoiceFilter by(Order order) {
    return new InvoiceFilter(book, status, client, words, order);
  }

  /// @param today on which something may be overdue
  record On(InvoiceFilter filter, LocalDate today) {}
}
