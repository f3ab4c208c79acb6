package coop.meent.ledger;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The journal format of hledger: accounts under their kind, the entry's reference as code, member,
/// client, project, VAT code and document as tags, and what the bank said as balance assertions.
final class HledgerExport implements JournalSink {

  /// A code ends at its bracket.
  private static final String IN_CODE = "();";

  private static final String IN_DESCRIPTION = ";";
  private static final String IN_ACCOUNT = ":;";
  private static final String IN_TAG = ",;:";

  private final ExportRequest request;
  private final Writer out;
  private final Map<AccountId, String> names = new HashMap<>();
  private String currency = "";

  HledgerExport(ExportRequest request, Writer out) {
    this.request = request;
    this.out = out;
  }

  @Override
  public void begin(
      Book book, List<Account> accounts, LocalDate first, Map<AccountId, List<String>> currencies)
      throws IOException {
    currency = " " + book.currency();
    line("; " + LookAlikes.in(book.name(), IN_DESCRIPTION));
    line("");
    line("commodity " + book.currency());
    line("  format 1000.00" + currency);
    line("");
    for (var code : new TreeSet<>(currencies.values().stream().flatMap(List::stream).toList())) {
      line("commodity " + code);
      line("  format 1000.00 " + code);
      line("");
    }
    for (var account : accounts) {
      var name = name(account);
      names.put(account.id(), name);
      line("account " + name);
      var rgs = account.rgs().map(code -> ", rgs: " + LookAlikes.in(code, IN_TAG)).orElse("");
      line("  ; type: " + type(account.kind()) + rgs);
    }
  }

  private String name(Account account) {
    var words = account.number() + " " + account.name(request.language());
    var branch =
        switch (account.kind()) {
          case ASSET -> "assets";
          case LIABILITY -> "liabilities";
          case EQUITY -> "equity";
          case REVENUE -> "revenues";
          case EXPENSE -> "expenses";
        };
    return branch + ":" + LookAlikes.in(words, IN_ACCOUNT);
  }

  private static String type(AccountKind kind) {
    return switch (kind) {
      case ASSET -> "A";
      case LIABILITY -> "L";
      case EQUITY -> "E";
      case REVENUE -> "R";
      case EXPENSE -> "X";
    };
  }

  @Override
  public void opening(LocalDate date, List<Posting> balances) throws IOException {
    line("");
    line(date + " * opening");
    for (var balance : balances) posting(balance);
  }

  @Override
  public void entry(JournalEntry entry) throws IOException {
    line("");
    line(
        "%s * (%s) %s"
            .formatted(
                entry.date(),
                LookAlikes.in(entry.reference(), IN_CODE),
                LookAlikes.in(entry.text(), IN_DESCRIPTION)));
    var tags = new Tags();
    tags.add("document", entry.document());
    tags.add("kind", Optional.of(entry.kind().name().toLowerCase(Locale.ROOT)));
    line("    ; " + tags);
    for (var posting : entry.postings()) posting(posting);
  }

  private void posting(Posting posting) throws IOException {
    var about = posting.dimensions();
    var tags = new Tags();
    tags.add("member", about.member().map(request.names().members()::get));
    tags.add("project", about.assignment().map(request.names().assignments()::get));
    tags.add("client", about.client().map(request.names().clients()::get));
    tags.add("circle", about.circle().map(id -> id.uuid().toString()));
    tags.add("budget", about.budget().map(id -> id.uuid().toString()));
    tags.add("vat", posting.vatCode());
    tags.add("text", posting.text());
    tags.add("rate", posting.original().map(original -> original.rate().toString()));
    line(
        "    %s  %s%s"
            .formatted(
                names.get(posting.account()),
                amount(posting),
                tags.isEmpty() ? "" : "  ; " + tags));
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
    line(balance.date() + " * bank");
    line(
        "    %s  0.00%s = %s%s"
            .formatted(names.get(balance.account()), currency, balance.balance(), currency));
  }

  @Override
  public void disputed(BankBalance balance, Money ours) throws IOException {
    line("");
    line(
        "; %s %s: bank %s, books %s"
            .formatted(balance.date(), names.get(balance.account()), balance.balance(), ours));
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }

  /// `member: Noor Kramer, vat: V21`.
  private static final class Tags {
    private final StringBuilder text = new StringBuilder();

    void add(String name, Optional<String> value) {
      var plain = LookAlikes.in(value.orElse(""), IN_TAG);
      if (plain.isEmpty()) return;
      text.append(text.isEmpty() ? "" : ", ").append(name).append(": ").append(plain);
    }

    boolean isEmpty() {
      return text.isEmpty();
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
