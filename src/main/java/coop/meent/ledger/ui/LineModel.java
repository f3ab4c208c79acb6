package coop.meent.ledger.ui;

import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.Posting;
import coop.meent.ledger.ui.DimensionNames.AssignmentName;
import coop.meent.ledger.ui.DimensionNames.MemberName;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One line of an entry that is being typed. A line has one side: an amount on the one clears the
/// other.
final class LineModel {

  final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
  final StringProperty text = new SimpleStringProperty("");
  final ObjectProperty<@Nullable MemberName> member = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable AssignmentName> assignment = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Money> debit = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Money> credit = new SimpleObjectProperty<>();

  LineModel() {
    debit.subscribe((before, now) -> clear(now, credit));
    credit.subscribe((before, now) -> clear(now, debit));
  }

  private static void clear(@Nullable Money typed, ObjectProperty<@Nullable Money> other) {
    if (typed != null && other.get() != null) other.set(null);
  }

  /// Signed, debit positive; zero while nothing is typed.
  Money amount() {
    var left = debit.get();
    var right = credit.get();
    if (left != null) return left;
    return right == null ? Money.ZERO : right.negate();
  }

  void put(Money amount) {
    if (amount.isNegative()) credit.set(amount.negate());
    else debit.set(amount);
  }

  boolean isEmpty() {
    return account.get() == null && amount().isZero();
  }

  /// Empty while it has no account.
  Optional<Posting> posting() {
    var on = account.get();
    if (on == null) return Optional.empty();
    var posting = Posting.of(on.id(), amount()).with(dimensions());
    return Optional.of(text.get().isBlank() ? posting : posting.withText(text.get().strip()));
  }

  private Dimensions dimensions() {
    var about = Dimensions.NONE;
    var who = member.get();
    var work = assignment.get();
    if (who != null) about = about.withMember(who.id());
    if (work != null) about = about.withAssignment(work.id()).withClient(work.client());
    return about;
  }
}
