package coop.meent.bank.ui;

import coop.meent.bank.Allocation;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.ui.DimensionChoices.MemberName;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A part of a bank line while it is typed. Its amount is typed without a sign: it goes the way the
/// line goes.
final class PartModel {

  final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Money> amount = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable MemberName> member = new SimpleObjectProperty<>();
  final StringProperty text = new SimpleStringProperty("");

  Money size() {
    var typed = amount.get();
    return typed == null ? Money.ZERO : typed;
  }

  boolean isEmpty() {
    return account.get() == null && size().isZero();
  }

  /// @param goesOut whether the line is money out; empty while no account is chosen
  Optional<Allocation> allocation(boolean goesOut) {
    var on = account.get();
    if (on == null) return Optional.empty();
    var who = member.get();
    var part =
        Allocation.of(on.id(), goesOut ? size().negate() : size())
            .with(who == null ? Dimensions.NONE : Dimensions.NONE.withMember(who.id()));
    return Optional.of(text.get().isBlank() ? part : part.withText(text.get().strip()));
  }
}
