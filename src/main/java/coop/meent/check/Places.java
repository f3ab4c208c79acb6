package coop.meent.check;

import coop.meent.base.Id;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PaperId;
import coop.meent.base.Id.StatementId;
import coop.meent.store.IdConverter;
import java.util.Optional;
import java.util.UUID;

/// Says where a row is in words: what kind of thing it is and what people call it.
final class Places {

  private final FileQuery file;

  Places(FileQuery file) {
    this.file = file;
  }

  /// @param kind such as *journal entry*; a text of its own
  /// @param name such as `A-12`; the id where the row has no name or is gone
  record Place(Word kind, String name, Optional<Id> link) {}

  static Word kind(String table) {
    return new Word("check.table." + table);
  }

  Place of(String table, UUID key) {
    return new Place(
        kind(table),
        name(table, key).filter(name -> !name.isBlank()).orElse(key.toString()),
        link(table, key));
  }

  private Optional<String> name(String table, UUID key) {
    var name = nameOf(table);
    if (name.isEmpty()) return Optional.empty();
    var id = table.equals("posting") ? "entry_id" : "id";
    return file.first(
        "SELECT %s AS name FROM %s WHERE %s = ? LIMIT 1".formatted(name, table, id),
        row -> row.text("name"),
        (Object) IdConverter.bytes(key));
  }

  private static String nameOf(String table) {
    return switch (table) {
      case "cooperative", "bank_rule" -> "name";
      case "member", "client", "assignment" -> "number || ' ' || name";
      case "member_role" -> "role";
      case "book" -> "code";
      case "account" -> "number || ' ' || name_nl";
      case "journal_entry" -> "series || '-' || number || ', ' || entry_date";
      case "posting" ->
          "(SELECT series || '-' || number || ', ' || e.entry_date FROM journal_entry e"
              + " WHERE e.id = entry_id)";
      case "period_lock" -> "through_date";
      case "bank_account" -> "iban";
      case "paper" -> "title";
      case "invoice" -> "year || '-' || series || '-' || number";
      case "hours" -> "work_date || ' ' || text";
      case "bank_statement" -> "file_name";
      case "bank_line" -> "booking_date || ' ' || coalesce(counterparty, text)";
      default -> "";
    };
  }

  private static Optional<Id> link(String table, UUID key) {
    return Optional.ofNullable(
        switch (table) {
          case "member" -> new MemberId(key);
          case "book" -> new BookId(key);
          case "account" -> new AccountId(key);
          case "journal_entry", "posting" -> new EntryId(key);
          case "client" -> new ClientId(key);
          case "assignment" -> new AssignmentId(key);
          case "bank_account" -> new BankAccountId(key);
          case "bank_statement" -> new StatementId(key);
          case "bank_line" -> new BankLineId(key);
          case "paper" -> new PaperId(key);
          case "invoice" -> new InvoiceId(key);
          default -> null;
        });
  }
}
