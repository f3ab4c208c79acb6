package coop.meent.ledger.ui;

import coop.meent.base.Money;
import coop.meent.ledger.Account;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One row of a statement on screen.
///
/// @param amount null where a row only names what follows
/// @param previous null where the statement has no second column
/// @param account what the row opens, if it is one account
record StatementRow(
    Kind kind,
    String label,
    @Nullable Money amount,
    @Nullable Money previous,
    Optional<Account> account) {

  enum Kind {
    PART,
    GROUP,
    LINE,
    TOTAL;

    String style() {
      return switch (this) {
        case PART -> "row-part";
        case GROUP -> "row-group";
        case LINE -> "row-line";
        case TOTAL -> "row-total";
      };
    }
  }
}
