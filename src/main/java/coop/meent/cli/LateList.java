package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.LateEntry;
import coop.meent.sync.Overview;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The entries that came after their period was locked, as commands list and name them.
final class LateList {

  private static final int LEAST_OF_ID = 4;

  private final List<LateEntry> open;
  private final Overview overview;
  private final Moments moments;

  LateList(Services services, Moments moments) {
    open = services.lateEntries().open();
    overview = services.sync().overview();
    this.moments = moments;
  }

  /// By its number in the list, or the end of its id, which stays the same when others come or go.
  LateEntry named(String word) {
    var wanted = word.strip().toLowerCase(Locale.ROOT);
    if (wanted.length() >= LEAST_OF_ID) {
      var meant = open.stream().filter(one -> one.id().toString().endsWith(wanted)).toList();
      if (meant.size() == 1) return meant.getFirst();
    }
    try {
      return open.get(Math.subtractExact(Integer.parseInt(wanted), 1));
    } catch (ArithmeticException | NumberFormatException | IndexOutOfBoundsException e) {
      throw new RefusedException(new VaultCommandRefusal.NotOnLateList(word), e);
    }
  }

  Listing forPeople() {
    var listing =
        new Listing("number", "book", "date", "text", "amount", "author", "lockedThrough");
    int number = 0;
    for (var late : open)
      listing.row(
          ++number,
          late.bookName(),
          late.draft().date(),
          late.draft().text(),
          late.amount(),
          overview.author(late.device()),
          lock(late));
    return listing;
  }

  private String lock(LateEntry late) {
    return late.openDate().minusDays(1) + " (" + overview.author(late.lockDevice()) + ")";
  }

  Listing forPrograms() {
    var listing =
        new Listing(
            "number",
            "id",
            "book",
            "date",
            "text",
            "amount",
            "isBankLine",
            "author",
            "written",
            "lockedBy",
            "lockedThrough",
            "openFrom");
    int number = 0;
    for (var late : open)
      listing.row(
          ++number,
          late.id(),
          late.bookName(),
          late.draft().date(),
          late.draft().text(),
          late.amount(),
          late.draft().kind() == EntryKind.BANK,
          overview.author(late.device()),
          moments.text(late.when()),
          overview.author(late.lockDevice()),
          late.openDate().minusDays(1),
          late.openDate());
    return listing;
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /// What was done with one of them.
  static Map<String, Object> answer(LateEntry late, Map<String, Object> done) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("id", late.id());
    answer.put("text", late.draft().text());
    answer.putAll(done);
    return answer;
  }
}
