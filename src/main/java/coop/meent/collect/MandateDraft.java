package coop.meent.collect;

import coop.meent.pay.file.Scheme;
import java.time.LocalDate;
import java.util.Optional;

/// What somebody typed from a mandate on paper.
///
/// @param reference by which it is known; without it one is made
/// @param signed empty while nothing was typed, which is refused
/// @param debtor with the account; without an account that of the member
public record MandateDraft(
    Optional<String> reference,
    Scheme scheme,
    boolean isRecurrent,
    Optional<LocalDate> signed,
    Debtor debtor,
    int noticeDays) {

  /// As long as debtors are told beforehand unless the mandate says otherwise.
  public static final int USUAL_NOTICE = 14;
}
