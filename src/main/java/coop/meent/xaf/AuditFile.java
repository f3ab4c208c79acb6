package coop.meent.xaf;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All of an audit file but its transactions, which may be too many to hold.
///
/// @param created the day it was made
/// @param opening what the year opened with; signed, debit positive, sums to zero
/// @param totals of all transactions
record AuditFile(
    FiscalPeriod year,
    String currency,
    LocalDate created,
    Company company,
    List<Relation> relations,
    List<LedgerAccount> accounts,
    List<UsedVatCode> vatCodes,
    List<OpeningLine> opening,
    Totals totals) {

  /// Whose books these are.
  ///
  /// @param vatNumber empty where none is known, though the standard wants one
  record Company(
      String name, Optional<String> kvkNumber, String vatNumber, Optional<String> town) {}

  /// Who buys, sells, or both.
  ///
  /// @param opening what stood open at the start of the year; signed, debit positive; empty where
  ///   the books do not keep it by relation
  record Relation(
      String id,
      String name,
      Optional<String> kvkNumber,
      Optional<String> vatNumber,
      Optional<String> town,
      Role role,
      Optional<Money> opening,
      Optional<Money> closing) {}

  enum Role {
    CUSTOMER("C"),
    SUPPLIER("S"),
    BOTH("B");

    private final String code;

    Role(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /// @param rgs on one account only, as rule 0003 has it
  record LedgerAccount(
      String number, String name, boolean isOnBalanceSheet, Optional<String> rgs) {}

  /// @param toPay the account that the VAT owed goes to
  /// @param toClaim the account that deducted VAT goes to
  record UsedVatCode(String code, String name, Optional<String> toPay, Optional<String> toClaim) {}

  record OpeningLine(String account, Money amount) {}
}
