package coop.meent.ledger;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Letters;
import coop.meent.base.Money;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The journal format of Beancount: accounts opened with their RGS code and own name as metadata,
/// links from an entry to its document and to the entry that took it back, and what the bank said
/// as `balance` on the morning after.
final class BeancountExport implements JournalSink {

  private final ExportRequest request;
  private final Writer out;
  private final Map<AccountId, String> names = new HashMap<>();
  private String currency = "";

  BeancountExport(ExportRequest request, Writer out) {
    this.request = request;
    this.out = out;
  }

  @Override
  public void begin(
      Book book, List<Account> accounts, LocalDate first, Map<AccountId, List<String>> currencies)
      throws IOException {
    currency = " " + book.currency();
    line("option \"title\" " + quoted(book.name()));
    line("option \"operating_currency\" " + quoted(book.currency()));
    Set<String> taken = new HashSet<>();
    for (var account : accounts) {
      var name = name(account, taken);
      names.put(account.id(), name);
      line("");
      var others = currencies.getOrDefault(account.id(), List.of());
      var all = others.isEmpty() ? "" : "," + String.join(",", others);
      line("%s open %s%s%s".formatted(first, name, currency, all));
      metadata("  ", "number", Optional.of(account.number()));
      metadata("  ", "name", Optional.of(account.name(request.language())));
      metadata("  ", "rgs", account.rgs());
    }
  }

  /// Only plain letters, digits and dashes; two accounts that would be called alike are told apart.
  private String name(Account account, Set<String> taken) {
    var root =
        switch (account.kind()) {
          case ASSET -> "Assets";
          case LIABILITY -> "Liabilities";
          case EQUITY -> "Equity";
          case REVENUE -> "Income";
          case EXPENSE -> "Expenses";
        };
    var words = slug(account.number() + " " + account.name(request.language()));
    var name = root + ":" + (words.isEmpty() ? "Account" : words);
    for (int again = 2; !taken.add(name); again++) name = root + ":" + words + "-" + again;
    return name;
  }

  private static String slug(String text) {
    var plain = Letters.unaccented(text);
    var words = plain.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  @Override
  public void opening(LocalDate date, List<Posting> balances) throws IOException {
    line("");
    line(date + " * \"opening\"");
    for (var balance : balances) posting(balance);
  }

  @Override
  public void entry(JournalEntry entry) throws IOException {
    line("");
    line("%s * %s%s".formatted(entry.date(), quoted(entry.text()), links(entry)));
    metadata("  ", "entry", Optional.of(entry.reference()));
    metadata("  ", "document", entry.document());
    metadata("  ", "kind", Optional.of(entry.kind().name().toLowerCase(Locale.ROOT)));
    for (var posting : entry.postings()) posting(posting);
  }

  private static String links(JournalEntry entry) {
    var links = new StringBuilder();
    entry
        .document()
        .map(BeancountExport::slug)
        .filter(link -> !link.isEmpty())
        .ifPresent(link -> links.append(" ^").append(link));
    entry.reverses().ifPresent(id -> links.append(" ^reversal-").append(id.uuid()));
    entry.reversedBy().ifPresent(_ -> links.append(" ^reversal-").append(entry.id().uuid()));
    return links.toString();
  }

  private void posting(Posting posting) throws IOException {
    line("  %s  %s".formatted(names.get(posting.account()), amount(posting)));
    var about = posting.dimensions();
    metadata("    ", "member", about.member().map(request.names().members()::get));
    metadata("    ", "project", about.assignment().map(request.names().assignments()::get));
    metadata("    ", "client", about.client().map(request.names().clients()::get));
    metadata("    ", "circle", about.circle().map(id -> id.uuid().toString()));
    metadata("    ", "budget", about.budget().map(id -> id.uuid().toString()));
    metadata("    ", "vat", posting.vatCode());
    metadata("    ", "text", posting.text());
    metadata("    ", "rate", posting.original().map(original -> original.rate().toString()));
  }

  /// What was in another currency stands so, with what it is in all in the currency of the book.
  private String amount(Posting posting) {
    return posting
        .original()
        .filter(original -> !original.amount().isZero())
        .map(original -> original + " @@ " + posting.amount().abs() + currency)
        .orElseGet(() -> posting.amount() + currency);
  }

  @Override
  public void agreed(BankBalance balance) throws IOException {
    line("");
    line(
        "%s balance %s  %s%s"
            .formatted(
                balance.date().plusDays(1),
                names.get(balance.account()),
                balance.balance(),
                currency));
  }

  @Override
  public void disputed(BankBalance balance, Money ours) throws IOException {
    line("");
    line(
        "; %s %s: bank %s, books %s"
            .formatted(balance.date(), names.get(balance.account()), balance.balance(), ours));
  }

  private void metadata(String indent, String key, Optional<String> value) throws IOException {
    if (value.isPresent() && !value.get().isEmpty())
      line(indent + key + ": " + quoted(value.get()));
  }

  private static String quoted(String text) {
    var escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return '"' + escaped.replace("\r", "\\r").replace("\0", "") + '"';
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
