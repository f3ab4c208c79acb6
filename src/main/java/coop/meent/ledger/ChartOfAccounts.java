package coop.meent.ledger;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Ids;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/// The accounts a new book starts with: level 4 of the Dutch reference chart (RGS 3.7), numbered as
/// in RGS MKB, from `chart-of-accounts.tsv`. RGS is the key; a number is only an example of one.
public final class ChartOfAccounts {

  public static final String BANK = "BLimBanRba";
  public static final String MEMBER_ACCOUNT = "BSchSlcLi1";
  public static final String EARLIER_RESULTS = "BEivOreOvw";
  public static final String OWNER_CAPITAL = "BEivKapOnd";
  public static final String RESULT_OF_THE_YEAR = "BEivOreRvh";

  private ChartOfAccounts() {}

  /// The accounts for a book of this kind, with ids derived from book and number.
  static List<Account> accountsOf(Book book) {
    return accounts(book, cells -> isFor(book.kind(), cells[0]));
  }

  /// An account that books of another kind start with, for one that needs it after all.
  public static Optional<Account> account(Book book, String rgs) {
    return accounts(book, cells -> cells[2].equals(rgs)).stream().findFirst();
  }

  private static List<Account> accounts(Book book, Predicate<String[]> which) {
    try (var in = ChartOfAccounts.class.getResourceAsStream("chart-of-accounts.tsv");
        var reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .filter(which)
          .map(cells -> account(book.id(), cells))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// B: both, C: the cooperative, M: a member.
  private static boolean isFor(BookKind kind, String who) {
    return switch (kind) {
      case COOPERATIVE -> !who.equals("M");
      case MEMBER -> !who.equals("C");
    };
  }

  private static Account account(BookId book, String[] cells) {
    var id = Ids.derived("account", book.uuid().toString(), cells[1]);
    return new Account(
        new AccountId(id),
        book,
        cells[1],
        Optional.of(cells[2]),
        cells[3],
        cells[4],
        AccountKind.valueOf(cells[5]),
        Side.valueOf(cells[6]),
        Optional.of(cells[7]).filter(swap -> !swap.isEmpty()),
        cells[8].equals("1"),
        Optional.empty());
  }
}
