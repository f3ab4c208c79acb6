package coop.meent.bank.ui;

import coop.meent.bank.BankAccountSummary;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Bank accounts in a box to choose from.
final class AccountNames extends StringConverter<BankAccountSummary> {

  @Override
  public String toString(@Nullable BankAccountSummary summary) {
    if (summary == null) return "";
    return summary.account().name() + " · " + BankWords.iban(summary.account().iban());
  }

  @Override
  public BankAccountSummary fromString(String text) {
    throw new UnsupportedOperationException("chosen, never typed");
  }
}
