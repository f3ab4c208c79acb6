package coop.meent.einvoice;

import java.time.LocalDate;
import java.util.Optional;

/// When, and where it matters to which country, was delivered: on a day or over a period.
public record Supply(
    Optional<LocalDate> day,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> country) {

  public static final Supply UNTOLD =
      new Supply(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public static Supply on(LocalDate day) {
    return new Supply(Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Supply over(LocalDate from, LocalDate to) {
    return new Supply(Optional.empty(), Optional.of(from), Optional.of(to), Optional.empty());
  }

  public Supply to(String destination) {
    return new Supply(day, from, to, Optional.of(destination));
  }

  public boolean isDated() {
    return day.isPresent() || from.isPresent() || to.isPresent();
  }
}
