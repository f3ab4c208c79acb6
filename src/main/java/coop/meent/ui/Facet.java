package coop.meent.ui;

import coop.meent.ui.ListLook.Chosen;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// One thing that a list is narrowed by besides what is typed in its filter, such as a status or an
/// account. A saved view keeps what was chosen by a key, and finds it again by that.
public final class Facet {

  private static final String TODAY = "now";

  private final String name;
  private final ObservableValue<?> watched;
  private final Supplier<Optional<Chosen>> now;
  private final Function<Optional<Chosen>, Boolean> choose;

  private Facet(
      String name,
      ObservableValue<?> watched,
      Supplier<Optional<Chosen>> now,
      Function<Optional<Chosen>, Boolean> choose) {
    this.name = name;
    this.watched = watched;
    this.now = now;
    this.choose = choose;
  }

  /// What a choice is called, to a program and to people.
  ///
  /// @param key never changes
  public record Names<T>(Function<T, String> key, Function<T, String> words) {}

  /// One of several, of which one is always chosen. Where what a view chose is gone, the choice
  /// stays as it is.
  ///
  /// @param name never changes
  public static <T> Facet oneOf(
      String name, Property<T> value, Supplier<List<T>> choices, Names<T> names) {
    return new Facet(
        name,
        value,
        () -> chosen(value, names),
        wanted ->
            wanted
                .map(one -> {
                  var found = find(choices, names, one);
                  found.ifPresent(value::setValue);
                  return found.isPresent();
                })
                .orElse(true));
  }

  /// One of several or none. Where what a view chose is gone, none is.
  ///
  /// @param name never changes
  public static <T> Facet oneOrNone(
      String name, Property<@Nullable T> value, Supplier<List<T>> choices, Names<T> names) {
    return new Facet(
        name,
        value,
        () -> chosen(value, names),
        wanted -> {
          var found = wanted.flatMap(one -> find(choices, names, one));
          value.setValue(found.orElse(null));
          return wanted.isEmpty() || found.isPresent();
        });
  }

  /// A day; the one that it is today stays that of today.
  ///
  /// @param name never changes
  public static Facet day(
      String name,
      Property<@Nullable LocalDate> value,
      Supplier<LocalDate> today,
      Function<LocalDate, String> words) {
    return new Facet(
        name,
        value,
        () ->
            Optional.ofNullable(value.getValue())
                .filter(day -> !day.equals(today.get()))
                .map(day -> new Chosen(day.toString(), words.apply(day))),
        wanted -> {
          var found = wanted.flatMap(one -> day(one.key()));
          value.setValue(found.orElseGet(today));
          return wanted.isEmpty() || found.isPresent();
        });
  }

  /// A year; the one that it is now stays that of now, so that a view of this year is one of the
  /// next when that has come.
  ///
  /// @param name never changes
  public static Facet year(
      String name, Property<Integer> value, Supplier<List<Integer>> choices, int now) {
    return oneOf(
        name,
        value,
        choices,
        new Names<>(year -> year == now ? TODAY : String.valueOf(year), String::valueOf));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static <T> Optional<Chosen> chosen(
      Property<? extends @Nullable T> value, Names<T> names) {
    T one = value.getValue();
    return one == null
        ? Optional.empty()
        : Optional.of(new Chosen(names.key().apply(one), names.words().apply(one)));
  }

  private static <T> Optional<T> find(Supplier<List<T>> choices, Names<T> names, Chosen wanted) {
    return choices.get().stream()
        .filter(one -> names.key().apply(one).equals(wanted.key()))
        .findFirst();
  }

  String name() {
    return name;
  }

  /// Changes whenever something else is chosen.
  ObservableValue<?> watched() {
    return watched;
  }

  Optional<Chosen> now() {
    return now.get();
  }

  /// @return false when there is no such thing any more
  boolean choose(Optional<Chosen> wanted) {
    return choose.apply(wanted);
  }
}
