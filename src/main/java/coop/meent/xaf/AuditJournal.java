package coop.meent.xaf;

import coop.meent.base.Money;
import coop.meent.base.Original;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The journals of an audit file. The books here have one journal; these follow from what an entry
/// is about.
enum AuditJournal {
  SALES("S"),
  PURCHASES("P"),
  BANK("B"),
  GENERAL("M");

  private final String type;

  AuditJournal(String type) {
    this.type = type;
  }

  /// The letter of the standard.
  String type() {
    return type;
  }

  /// One balanced entry.
  ///
  /// @param reference unique in the book, such as `A-12`
  record Transaction(String reference, String text, LocalDate date, List<Line> lines) {}

  /// @param amount signed, debit positive
  /// @param document of the entry, else its reference
  /// @param invoice the number by which buyer and seller know it
  /// @param original what it was in another currency
  record Line(
      int number,
      String account,
      String document,
      String text,
      Money amount,
      Optional<String> relation,
      Optional<String> invoice,
      Optional<String> project,
      Optional<String> bankAccount,
      List<Vat> vat,
      Optional<Original> original) {}

  /// @param amount signed, debit positive
  record Vat(String code, BigDecimal percent, Money amount) {}
}
