package coop.meent.outlook;

import coop.meent.base.Named;
import coop.meent.outlook.Experience.Learned;
import coop.meent.pooling.Percent;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a circle saw of illness in all its time: how often gifts began, among how many. Nobody is
/// named in it.
///
/// @param circle its name
/// @param waitMonths before gifts begin, at least one
/// @param noted years, or parts of them, from before the months were kept
/// @param months that were kept
public record Seen(String circle, int waitMonths, List<SeenYear> noted, List<SeenMonth> months) {

  private static final int YEAR = 12;

  public Seen {
    noted = List.copyOf(noted);
    months = months.stream().sorted(Comparator.comparing(SeenMonth::month)).toList();
  }

  /// The oldest first; one that is partly noted and partly kept is one.
  public List<SeenYear> years() {
    Map<Integer, SeenYear> years = new TreeMap<>();
    for (var one : noted) years.merge(one.year(), one, SeenYear::and);
    for (var one : months) {
      int year = one.month().getYear();
      years.merge(year, new SeenYear(year, 1, one.people(), one.began(), false), SeenYear::and);
    }
    return years.values().stream().filter(one -> one.memberMonths() > 0).toList();
  }

  public boolean isEmpty() {
    return years().isEmpty();
  }

  public double memberYears() {
    return years().stream().mapToDouble(SeenYear::memberYears).sum();
  }

  public int began() {
    return years().stream().mapToInt(SeenYear::began).sum();
  }

  public int monthsInAll() {
    return years().stream().mapToInt(SeenYear::months).sum();
  }

  /// What was seen before a month.
  Seen before(YearMonth month) {
    return new Seen(
        circle,
        waitMonths,
        noted.stream().filter(one -> one.year() < month.getYear()).toList(),
        months.stream().filter(one -> one.month().isBefore(month)).toList());
  }

  /// The last twelve months that were kept, or as many as there are.
  List<SeenMonth> lately() {
    return months.subList(Math.max(0, months.size() - YEAR), months.size());
  }

  private Scenario supposed(Scenario others) {
    return others.withCare(waitMonths, others.longestMonths());
  }

  /// What may be believed of this circle.
  ///
  /// @param others what is supposed of circles elsewhere
  public Learned learned(Scenario others) {
    return Experience.learned(memberYears(), began(), supposed(others));
  }

  /// As a prior for what comes after.
  coop.meent.pooling.credibility.PoissonGamma believed(Scenario others) {
    return Experience.prior(supposed(others)).after(began(), memberYears());
  }

  /// The same as people type it for a circle that lies in no file.
  public Experience experience() {
    int months = Math.max(1, monthsInAll());
    int people = (int) Math.max(1, Math.round(memberYears() * YEAR / months));
    int lately = lately().stream().mapToInt(SeenMonth::began).sum();
    return new Experience(months, people, began(), lately);
  }

  /// How far the own experience counts, and what may be believed.
  public Named words(Scenario others) {
    var learned = learned(others);
    return texts ->
        texts.get(
            "outlook.seen.learned",
            time(monthsInAll()),
            Math.round(100 * learned.weight()),
            new Percent(learned.own()),
            new Percent(learned.elsewhere()),
            new Percent(learned.learned()),
            new Percent(learned.low()),
            new Percent(learned.high()));
  }

  /// Years and months.
  static Named time(int months) {
    return texts -> {
      var years = texts.count("outlook.seen.years", months / YEAR);
      var rest = texts.count("outlook.seen.months", months % YEAR);
      if (months % YEAR == 0) return years;
      return months < YEAR ? rest : texts.get("outlook.seen.yearsAndMonths", years, rest);
    };
  }
}
