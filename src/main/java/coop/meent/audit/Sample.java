package coop.meent.audit;

import coop.meent.base.Hash;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which entries of a year are looked at: all from a chosen amount on, and of the rest so many by
/// monetary-unit sampling. There every euro has the same chance, so that large entries are met more
/// often than small ones. The euros of the rest lie in a row, in the order of the journal; from a
/// first one, one is taken at every interval, and the entry that it lies in is looked at.
///
/// @param entries of the year
/// @param total of their sizes; the size of an entry is what it debits
/// @param interval between two euros that are taken, in cents; zero where the rest is taken whole
/// @param start the first cent that is taken, from 1 to the interval; zero where there is none
/// @param picks in the order of the journal
public record Sample(long entries, Money total, Money interval, Money start, List<Pick> picks) {

  /// As many digits of the hash as a pocket calculator and a spreadsheet count exactly.
  private static final int DIGITS = 12;

  private static final int HEXADECIMAL = 16;

  public Sample {
    picks = List.copyOf(picks);
  }

  /// An entry that can be drawn.
  ///
  /// @param size what it debits
  public record Unit(EntryId entry, Money size) {}

  /// @param why it is looked at
  public record Pick(EntryId entry, Why why) {}

  /// Why an entry is in the sample; `audit.why.<WHY>` in words.
  public enum Why implements Named {
    /// As large as the amount that was chosen, or larger.
    ABOVE,
    /// A euro of it was drawn.
    DRAWN,
    /// There are no more of the rest than were to be drawn.
    ALL;

    @Override
    public String in(Texts texts) {
      return texts.get("audit.why." + name());
    }
  }

  /// What a sample is asked for.
  ///
  /// @param word of the committee, chosen once the books are closed
  /// @param hits how many euros are drawn
  /// @param above from which amount on every entry is taken
  public record Request(String word, int hits, Optional<Money> above) {

    public static final int MOST_HITS = 500;
    public static final int LONGEST_WORD = 100;

    public Request {
      word = word.strip();
    }
  }

  /// What is hashed for a draw, in plain letters, so that anybody can do it again.
  public static String seedText(int year, String mark, String word) {
    return "meent audit sample " + year + " " + mark + " " + word;
  }

  /// The number that decides where a draw begins: the first twelve hexadecimal digits of the hash.
  public static String seed(int year, String mark, String word) {
    return Hash.sha256(seedText(year, mark, word).getBytes(StandardCharsets.UTF_8))
        .toString()
        .substring(0, DIGITS);
  }

  /// @param units in the order of the journal
  /// @param seed hexadecimal digits
  public static Sample draw(List<Unit> units, Request request, String seed) {
    List<Unit> rest = new ArrayList<>();
    Set<EntryId> large = new HashSet<>();
    for (var unit : units) {
      boolean isLarge =
          request.above().filter(least -> unit.size().compareTo(least) >= 0).isPresent();
      if (isLarge) large.add(unit.entry());
      else rest.add(unit);
    }
    var total = sum(units);
    long interval = rest.size() <= request.hits() ? 0 : sum(rest).cents() / request.hits();
    if (interval == 0) {
      var picks = units.stream().map(unit -> pick(unit, large, Why.ALL)).toList();
      return new Sample(units.size(), total, Money.ZERO, Money.ZERO, picks);
    }
    long start = start(seed, interval);
    var drawn = hits(rest, interval, start, request.hits());
    List<Pick> picks = new ArrayList<>();
    for (var unit : units)
      if (large.contains(unit.entry()) || drawn.contains(unit.entry()))
        picks.add(pick(unit, large, Why.DRAWN));
    return new Sample(units.size(), total, Money.ofCents(interval), Money.ofCents(start), picks);
  }

  private static Pick pick(Unit unit, Set<EntryId> large, Why otherwise) {
    return new Pick(unit.entry(), large.contains(unit.entry()) ? Why.ABOVE : otherwise);
  }

  static long start(String seed, long interval) {
    return new BigInteger(seed, HEXADECIMAL).mod(BigInteger.valueOf(interval)).longValueExact() + 1;
  }

  private static Set<EntryId> hits(List<Unit> rest, long interval, long start, int most) {
    Set<EntryId> drawn = new HashSet<>();
    long end = 0;
    long next = start;
    int hits = 0;
    for (var unit : rest) {
      end = Math.addExact(end, unit.size().cents());
      boolean isHit = false;
      while (hits < most && next <= end) {
        isHit = true;
        hits++;
        next += interval;
      }
      if (isHit) drawn.add(unit.entry());
    }
    return drawn;
  }

  private static Money sum(List<Unit> units) {
    return Money.sum(units.stream().map(Unit::size).toList());
  }
}
