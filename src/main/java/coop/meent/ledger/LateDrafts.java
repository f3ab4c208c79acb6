package coop.meent.ledger;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.BudgetId;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.store.LateFacts;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads an entry out of a fact that is in no table.
final class LateDrafts {

  private LateDrafts() {}

  static boolean isEntry(LateFacts.LateFact fact) {
    return fact.table().equals("journal_entry");
  }

  static EntryDraft of(LateFacts.LateFact fact) {
    var entry = new Values(fact.values());
    return new EntryDraft(
        entry.id("book_id", BookId::new).orElseThrow(),
        LocalDate.parse(entry.text("entry_date").orElseThrow()),
        EntryKind.valueOf(entry.text("kind").orElseThrow()),
        entry.text("text").orElse(""),
        entry.text("document"),
        entry.id("reverses_entry_id", EntryId::new),
        fact.parts().stream().map(part -> posting(new Values(part))).toList());
  }

  private static Posting posting(Values part) {
    return new Posting(
        part.id("account_id", AccountId::new).orElseThrow(),
        new Money(part.number("amount_cents")),
        part.text("text"),
        new Dimensions(
            part.id("member_id", MemberId::new),
            part.id("assignment_id", AssignmentId::new),
            part.id("client_id", ClientId::new),
            part.id("circle_id", CircleId::new),
            part.id("budget_id", BudgetId::new)),
        part.text("vat_code"),
        original(part));
  }

  private static Optional<Original> original(Values part) {
    return Original.read(
        part.text("currency").orElse(null),
        new Money(part.number("original_cents")),
        part.text("rate").orElse(null),
        part.text("rate_date").map(LocalDate::parse).orElse(null),
        part.text("rate_source").orElse(null));
  }

  private record Values(Map<String, @Nullable Object> values) {

    Optional<String> text(String column) {
      return Optional.ofNullable(values.get(column)).map(Object::toString);
    }

    <T> Optional<T> id(String column, Function<UUID, T> as) {
      return values.get(column) instanceof UUID id ? Optional.of(as.apply(id)) : Optional.empty();
    }

    long number(String column) {
      return values.get(column) instanceof Number number ? number.longValue() : 0;
    }
  }
}
