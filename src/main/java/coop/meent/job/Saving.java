package coop.meent.job;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What sharing saved somebody in a period: what was paid beside what it would have cost alone,
/// where a price is known, and a dash elsewhere; and the time that they gave. Without VAT.
///
/// @param lines those with a price apart from those without, of one thing too
/// @param given time, by job; it is never taken off what was saved
public record Saving(FiscalPeriod period, List<Line> lines, List<Given> given) {

  public Saving {
    lines = List.copyOf(lines);
    given = List.copyOf(given);
  }

  /// What was paid for some months at once: a share of a pool, or a month of a job.
  ///
  /// @param months of which the last day found them a member; empty where none did
  /// @param entry of the cooperative's book, where something was paid
  public record Span(
      FiscalPeriod period, List<YearMonth> months, Money paid, Optional<EntryId> entry) {
    public Span {
      months = List.copyOf(months);
    }
  }

  /// What a price counted for.
  ///
  /// @param count months, minutes or invoices
  public record Piece(ReferencePrice price, int count, Money amount) {}

  /// @param pieces empty where a month has no price: then nothing is said of what it would cost
  public record Line(Subject subject, List<Span> spans, List<Piece> pieces) {
    public Line {
      spans = List.copyOf(spans);
      pieces = List.copyOf(pieces);
    }

    public Money paid() {
      return Money.sum(spans.stream().map(Span::paid).toList());
    }

    public Optional<Money> alone() {
      return pieces.isEmpty()
          ? Optional.empty()
          : Optional.of(Money.sum(pieces.stream().map(Piece::amount).toList()));
    }

    public Optional<Money> saved() {
      return alone().map(one -> one.minus(paid()));
    }
  }

  /// Time that somebody gave to a job.
  ///
  /// @param unpriced minutes of which nothing is said what they are worth
  public record Given(Subject job, int minutes, List<Piece> pieces, int unpriced) {
    public Given {
      pieces = List.copyOf(pieces);
    }

    /// What it is worth; empty where that is not known of all of it.
    public Optional<Money> worth() {
      return unpriced > 0
          ? Optional.empty()
          : Optional.of(Money.sum(pieces.stream().map(Piece::amount).toList()));
    }
  }

  /// Of what has a price.
  public Money paid() {
    return Money.sum(
        lines.stream().filter(one -> one.alone().isPresent()).map(Line::paid).toList());
  }

  public Optional<Money> alone() {
    var known = lines.stream().flatMap(one -> one.alone().stream()).toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(Money.sum(known));
  }

  public Optional<Money> saved() {
    return alone().map(one -> one.minus(paid()));
  }

  /// What was paid where nothing is known.
  public Money unpriced() {
    return Money.sum(lines.stream().filter(one -> one.alone().isEmpty()).map(Line::paid).toList());
  }

  public int minutes() {
    return given.stream().mapToInt(Given::minutes).sum();
  }

  public Optional<Money> worth() {
    return given.isEmpty() || given.stream().anyMatch(one -> one.worth().isEmpty())
        ? Optional.empty()
        : Optional.of(Money.sum(given.stream().flatMap(one -> one.worth().stream()).toList()));
  }

  /// Asks for the price that counts on a day.
  interface Priced {
    Optional<ReferencePrice> on(LocalDate day);
  }

  /// Puts the spans of one thing into a line that has a price throughout and one that has none. A
  /// month counts at the price of its last day.
  static List<Line> lines(
      Subject subject, List<Span> spans, Priced priced, List<Use> hours, List<Use> invoices) {
    List<Span> known = new ArrayList<>();
    List<Span> unknown = new ArrayList<>();
    Map<ReferencePrice, Integer> counts = new LinkedHashMap<>();
    for (var span : spans) {
      boolean isKnown =
          !span.months().isEmpty()
              && span.months().stream().allMatch(it -> priced.on(it.atEndOfMonth()).isPresent());
      (isKnown ? known : unknown).add(span);
      if (isKnown)
        for (var month : span.months()) {
          var price = priced.on(month.atEndOfMonth()).orElseThrow();
          counts.merge(price, count(price.per(), month, hours, invoices), Integer::sum);
        }
    }
    List<Line> lines = new ArrayList<>();
    if (!known.isEmpty()) lines.add(new Line(subject, known, pieces(counts)));
    if (!unknown.isEmpty()) lines.add(new Line(subject, unknown, List.of()));
    return lines;
  }

  private static int count(Per per, YearMonth month, List<Use> hours, List<Use> invoices) {
    return switch (per) {
      case MONTH, YEAR -> 1;
      case HOUR -> in(month, hours).stream().mapToInt(Use::minutes).sum();
      case INVOICE -> in(month, invoices).size();
      case JOB_HOUR -> throw new IllegalArgumentException(per + " says nothing of a month");
    };
  }

  private static List<Use> in(YearMonth month, List<Use> uses) {
    return uses.stream().filter(one -> YearMonth.from(one.on()).equals(month)).toList();
  }

  private static List<Piece> pieces(Map<ReferencePrice, Integer> counts) {
    return counts.entrySet().stream()
        .map(one ->
            new Piece(
                one.getKey(),
                one.getValue(),
                one.getKey().per().of(one.getKey().price(), one.getValue())))
        .toList();
  }

  static Given given(Subject job, List<JobTime> times, Priced priced) {
    Map<ReferencePrice, Integer> counts = new LinkedHashMap<>();
    int unpriced = 0;
    for (var time : times) {
      var price = priced.on(time.on());
      if (price.isPresent()) counts.merge(price.get(), time.minutes(), Integer::sum);
      else unpriced += time.minutes();
    }
    int minutes = times.stream().mapToInt(JobTime::minutes).sum();
    return new Given(job, minutes, pieces(counts), unpriced);
  }
}
