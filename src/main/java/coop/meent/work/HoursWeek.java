package coop.meent.work;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a member worked in a week and nobody said yes to yet.
///
/// @param days from Monday to Sunday
/// @param hours at least one, in order of day
public record HoursWeek(MemberId member, FiscalPeriod days, List<Hours> hours) {

  public HoursWeek {
    hours = List.copyOf(hours);
  }

  /// By week and member, the oldest week first.
  static List<HoursWeek> of(List<Hours> all) {
    Map<FiscalPeriod, Map<MemberId, List<Hours>>> weeks =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    one -> HoursService.weekOf(one.date()),
                    () -> new TreeMap<>(Comparator.comparing(FiscalPeriod::from)),
                    Collectors.groupingBy(
                        Hours::member,
                        () -> new TreeMap<>(Comparator.comparing(MemberId::uuid)),
                        Collectors.toList())));
    return weeks.entrySet().stream()
        .flatMap(week ->
            week.getValue().entrySet().stream()
                .map(one -> new HoursWeek(one.getKey(), week.getKey(), one.getValue())))
        .toList();
  }

  public int minutes() {
    return hours.stream().mapToInt(Hours::minutes).sum();
  }

  public int billable() {
    return hours.stream().filter(Hours::isBillable).mapToInt(Hours::minutes).sum();
  }

  /// Whether somebody worked, or noted, any of it.
  public boolean isOf(MemberId who) {
    return hours.stream().anyMatch(one -> one.isOf(who));
  }
}
