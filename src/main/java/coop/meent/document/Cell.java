package coop.meent.document;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import java.time.LocalDate;

/// One figure or word of a report, typed, so that every writer shows it in its own way.
public sealed interface Cell {

  record Text(String text) implements Cell {}

  record Amount(Money money) implements Cell {}

  record Day(LocalDate date) implements Cell {}

  record Count(long count) implements Cell {}

  record Empty() implements Cell {}

  /// What nobody knows: a dash where people read it, and nothing where a script does.
  record Unknown() implements Cell {}

  static Cell of(String text) {
    return text.isEmpty() ? empty() : new Text(text);
  }

  static Cell of(Money money) {
    return new Amount(money);
  }

  static Cell of(LocalDate date) {
    return new Day(date);
  }

  static Cell of(long count) {
    return new Count(count);
  }

  static Cell empty() {
    return new Empty();
  }

  static Cell unknown() {
    return new Unknown();
  }

  /// As people read it in a table: `1.234,56`, `20 nov 2026`.
  default String shown(Texts texts) {
    return switch (this) {
      case Text text -> text.text;
      case Amount amount -> texts.money(amount.money);
      case Day day -> texts.shortDate(day.date);
      case Count count -> texts.value(count.count);
      case Empty _ -> "";
      case Unknown _ -> "–";
    };
  }

  /// As a script reads it: `1234.56`, `2026-11-20`.
  default String plain() {
    return switch (this) {
      case Text text -> text.text;
      case Amount amount -> amount.money.toString();
      case Day day -> day.date.toString();
      case Count count -> Long.toString(count.count);
      case Empty _, Unknown _ -> "";
    };
  }

  default boolean isEmpty() {
    return this instanceof Empty;
  }
}
