package coop.meent.xaf;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an audit file says, whoever made it.
///
/// @param year as it stands there, such as `2026` or `2025-2026`
/// @param openingDebit of all opening lines, as counted here; credit likewise
/// @param debit of all transactions, as counted here; credit likewise
/// @param findings in the order of the file; of one kind no more than the first hundred
/// @param left by kind how many findings are not told one by one
public record ReadAuditFile(
    String file,
    XafVersion version,
    String company,
    String vatNumber,
    String year,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String currency,
    String software,
    long accounts,
    long relations,
    long openingLines,
    Money openingDebit,
    Money openingCredit,
    long journals,
    long transactions,
    long lines,
    Money debit,
    Money credit,
    List<XafFinding> findings,
    Map<String, Long> left) {

  public ReadAuditFile {
    findings = List.copyOf(findings);
    left = Map.copyOf(left);
  }

  /// Whether nothing is in the way of handing it in.
  public boolean isSound() {
    return wrong() == 0;
  }

  /// How many of the findings it may be sent back for.
  public long wrong() {
    return findings.stream().filter(XafFinding::isWrong).count();
  }

  /// Those that are not told one by one.
  public long untold() {
    return left.values().stream().mapToLong(Long::longValue).sum();
  }
}
