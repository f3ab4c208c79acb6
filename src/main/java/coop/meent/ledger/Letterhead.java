package coop.meent.ledger;

import coop.meent.base.Id.BookId;
import coop.meent.base.Texts;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// How every paper from a book begins: whose it is, of which book and period, and whether that
/// period can still change.
public final class Letterhead {

  private final LedgerService ledger;
  private final Function<Book, Issuer> issuers;

  /// @param issuers whose paper a book's is; the room that knows people answers
  public Letterhead(LedgerService ledger, Function<Book, Issuer> issuers) {
    this.ledger = ledger;
    this.issuers = issuers;
  }

  /// @param subject what the paper is about besides the book, such as an account; may be empty
  public Report.Builder start(ReportKind kind, ReportRequest request, String subject) {
    var texts = new Texts(request.language());
    var book = book(request.book());
    var issuer = issuers.apply(book);
    List<String> parts = new ArrayList<>();
    parts.add(subject);
    if (!issuer.name().startsWith(book.name())) parts.add(book.name());
    parts.add(texts.period(request.period()));
    parts.add(state(request, texts));
    parts.removeIf(String::isBlank);
    return Report.named(kind.name(), request.language(), asOf(request))
        .title(kind.title(texts))
        .subtitle(String.join(" · ", parts))
        .issuedBy(issuer);
  }

  LocalDate asOf(ReportRequest request) {
    return ledger.lastDayOf(request.book(), request.period());
  }

  private Book book(BookId id) {
    return ledger.book(id).orElseThrow();
  }

  private String state(ReportRequest request, Texts texts) {
    var through = ledger.lockedThrough(request.book());
    if (through.isEmpty() || through.get().isBefore(request.period().from()))
      return texts.get("report.state.open");
    if (through.get().isBefore(request.period().to()))
      return texts.get("report.state.partly", through.get());
    return texts.get("report.state.locked");
  }
}
