package coop.meent.check;

import coop.meent.base.Id.BookId;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.vat.VatAudit;
import coop.meent.vat.VatMismatch;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Whether what was filed with the tax office is what the books say.
final class VatChecks {

  private final LedgerService ledger;
  private final VatAudit audit;

  VatChecks(LedgerService ledger, VatAudit audit) {
    this.ledger = ledger;
    this.audit = audit;
  }

  List<Check> all() {
    return List.of(
        new Check("vat-return-ledger", _ -> first(audit::ofReturns)),
        new Check("vat-list-3b", _ -> first(audit::ofSalesLists)));
  }

  private Optional<Offender> first(Function<BookId, Optional<VatMismatch>> question) {
    return FileQuery.answered(() ->
        ledger.books().stream()
            .flatMap(book -> question.apply(book.id()).map(found -> offender(book, found)).stream())
            .findFirst());
  }

  private static Offender offender(Book book, VatMismatch found) {
    var offender =
        Offender.of(
            book.code(), found.period().toString(), found.place(), found.filed(), found.booked());
    return found.isWaiting() ? offender.waiting() : offender;
  }
}
