package coop.meent.demo;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;

/// What a client was asked for a month of work.
///
/// @param shares what each of the team did and gets for it, once the client has paid
/// @param expected the day on which the client pays, as the story has it
record Invoice(
    String number,
    LocalDate date,
    Cast.Job job,
    Money net,
    Money gross,
    List<Share> shares,
    LocalDate expected) {

  /// @param worked hours times rate, as the client pays it without VAT
  /// @param net the member's part of it
  /// @param gross with the member's VAT, if any
  record Share(Cast.Person person, int halfHours, Money worked, Money net, Money gross) {}

  /// Part of an invoice before it is divided.
  record Work(Cast.Person person, int halfHours, Money worked) {}
}
