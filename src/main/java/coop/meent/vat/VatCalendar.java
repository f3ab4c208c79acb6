package coop.meent.vat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The periods of a book, one after the other, as its schemes come to.
public final class VatCalendar {

  private final List<VatScheme> schemes;

  /// @param schemes in the order in which they were given; of two from one day the later counts
  public VatCalendar(List<VatScheme> schemes) {
    List<VatScheme> kept = new ArrayList<>();
    for (var scheme : schemes) {
      kept.removeIf(one -> one.from().equals(scheme.from()));
      kept.add(scheme);
    }
    kept.sort(Comparator.comparing(VatScheme::from));
    this.schemes = List.copyOf(kept);
  }

  /// A period with the scheme it falls under.
  public record Planned(VatPeriod period, VatScheme scheme) {}

  public List<VatScheme> schemes() {
    return schemes;
  }

  public boolean isEmpty() {
    return schemes.isEmpty();
  }

  /// The scheme in force on a day.
  public Optional<VatScheme> on(LocalDate day) {
    return schemes.stream()
        .filter(scheme -> !scheme.from().isAfter(day))
        .reduce((_, later) -> later);
  }

  /// Every period that starts up to and including a day, the first one first.
  public List<Planned> periods(LocalDate through) {
    List<Planned> periods = new ArrayList<>();
    if (schemes.isEmpty()) return periods;
    var day = schemes.getFirst().from();
    while (!day.isAfter(through)) {
      var scheme = on(day).orElseThrow();
      var period = scheme.rhythm().around(day);
      periods.add(new Planned(period, scheme));
      day = period.to().plusDays(1);
    }
    return periods;
  }

  public Optional<Planned> find(VatPeriod period) {
    return periods(period.from()).stream()
        .filter(planned -> planned.period().equals(period))
        .findFirst();
  }

  /// The period in which a day falls without being its first; empty where a scheme can begin.
  Optional<VatPeriod> runningAt(LocalDate day) {
    return periods(day).stream()
        .map(Planned::period)
        .filter(period -> period.span().contains(day) && !period.from().equals(day))
        .findFirst();
  }
}
