package coop.meent.sharing;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How a group shares, for its coordinator: no names, no order of people, and no figure that points
/// at one or two of them. A figure that is empty is hidden.
///
/// @param members on the last day
/// @param before the figures of the year before
public record Health(int members, Year now, Year before) {

  /// Of fewer members nothing is told but how many there are.
  public static final int LEAST_MEMBERS = 5;

  /// Fewer people than this behind a figure, or outside of it, would be known by name.
  public static final int LEAST_PEOPLE = 3;

  /// So long without giving or receiving counts as quiet.
  public static final int QUIET_DAYS = 90;

  /// @param times of every kind, in their order
  /// @param people in the order of their measures
  /// @param thanks what was told within a week, in whole percents of what was to be told; halves up
  public record Year(List<Times> times, List<People> people, Optional<Integer> thanks) {
    public Year {
      times = List.copyOf(times);
      people = List.copyOf(people);
    }
  }

  public record Times(Kind kind, Optional<Integer> number) {}

  public record People(Measure measure, Optional<Integer> number) {}

  /// Whom a figure counts; `sharing.measure.<MEASURE>` in words.
  public enum Measure implements Named {
    GAVE,
    RECEIVED,
    BOTH,
    /// Neither gave nor received for a while.
    QUIET;

    @Override
    public String in(Texts texts) {
      return texts.get("sharing.measure." + name());
    }
  }

  /// @param group the members on the last day
  /// @param groupBefore those of a year earlier
  static Health of(
      List<Shared> all, Set<MemberId> group, Set<MemberId> groupBefore, LocalDate day) {
    return new Health(
        group.size(), year(all, group, day), year(all, groupBefore, day.minusYears(1)));
  }

  private static Year year(List<Shared> all, Set<MemberId> group, LocalDate day) {
    var within = within(all, day.minusYears(1).plusDays(1), day);
    boolean isLarge = group.size() >= LEAST_MEMBERS;
    List<Times> times = new ArrayList<>();
    for (var kind : Kind.values()) {
      var ofKind = within.stream().filter(one -> one.kind() == kind).toList();
      times.add(new Times(kind, isLarge ? times(ofKind) : Optional.empty()));
    }
    var gave = among(group, within, Shared::giver);
    var received = among(group, within, Shared::receiver);
    var both = new HashSet<>(gave);
    both.retainAll(received);
    var lately = within(all, day.minusDays(QUIET_DAYS - 1L), day);
    var quiet = new HashSet<>(group);
    quiet.removeAll(among(group, lately, Shared::giver));
    quiet.removeAll(among(group, lately, Shared::receiver));
    var people =
        List.of(
            people(Measure.GAVE, gave, group),
            people(Measure.RECEIVED, received, group),
            people(Measure.BOTH, both, group),
            people(Measure.QUIET, quiet, group));
    return new Year(times, people, isLarge ? thanks(within, day) : Optional.empty());
  }

  private static List<Shared> within(List<Shared> all, LocalDate from, LocalDate to) {
    return all.stream().filter(one -> !one.on().isBefore(from) && !one.on().isAfter(to)).toList();
  }

  private static Set<MemberId> among(
      Set<MemberId> group, List<Shared> all, Function<Shared, MemberId> who) {
    return all.stream().map(who).filter(group::contains).collect(Collectors.toSet());
  }

  /// Hidden where one or two people alone gave, or alone received.
  private static Optional<Integer> times(List<Shared> ofKind) {
    long givers = ofKind.stream().map(Shared::giver).distinct().count();
    long receivers = ofKind.stream().map(Shared::receiver).distinct().count();
    boolean isSafe = ofKind.isEmpty() || (givers >= LEAST_PEOPLE && receivers >= LEAST_PEOPLE);
    return isSafe ? Optional.of(ofKind.size()) : Optional.empty();
  }

  private static People people(Measure measure, Set<MemberId> some, Set<MemberId> group) {
    int in = some.size();
    int out = group.size() - in;
    boolean isSafe =
        group.size() >= LEAST_MEMBERS
            && (in == 0 || in >= LEAST_PEOPLE)
            && (out == 0 || out >= LEAST_PEOPLE);
    return new People(measure, isSafe ? Optional.of(in) : Optional.empty());
  }

  /// Of what was to be thanked for by that day; hidden where one or two people alone were asked.
  private static Optional<Integer> thanks(List<Shared> within, LocalDate day) {
    var due = within.stream().filter(one -> one.thankBy().isBefore(day)).toList();
    if (due.stream().map(Shared::receiver).distinct().count() < LEAST_PEOPLE)
      return Optional.empty();
    long inTime =
        due.stream()
            .filter(
                one -> one.thanks().filter(said -> !said.on().isAfter(one.thankBy())).isPresent())
            .count();
    long size = due.size();
    return Optional.of((int) ((200 * inTime + size) / (2 * size)));
  }
}
