package coop.meent.ledger.ui;

import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.Posting;
import coop.meent.ledger.ui.DimensionNames.AssignmentName;
import coop.meent.ledger.ui.DimensionNames.MemberName;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One line of an entry that is being typed. A line has one side: an amount on the one clears the
/// other. An amount that nobody ever typed follows what the other lines leave.
final class LineModel {

  /// Where its amount will most likely be typed.
  enum Side {
    DEBIT,
    CREDIT;

    static Side usual(Account account) {
      return switch (account.kind()) {
        case REVENUE -> CREDIT;
        case ASSET, LIABILITY, EQUITY, EXPENSE -> DEBIT;
      };
    }
  }

  final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
  final StringProperty text = new SimpleStringProperty("");
  final ObjectProperty<@Nullable MemberName> member = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable AssignmentName> assignment = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable VatChoice> vat = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Money> debit = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Money> credit = new SimpleObjectProperty<>();

  /// What is wrong with a field of this line; empty while all of it can be read.
  final StringProperty wrong = new SimpleStringProperty("");

  Side side = Side.DEBIT;
  private boolean putting;
  private boolean isTyped;

  LineModel() {
    debit.subscribe((before, now) -> typed(now, credit));
    credit.subscribe((before, now) -> typed(now, debit));
  }

  private void typed(@Nullable Money amount, ObjectProperty<@Nullable Money> other) {
    if (amount != null && other.get() != null) other.set(null);
    if (!putting) isTyped = true;
  }

  /// Somebody typed an amount, also one that cannot be read: it is not written over.
  void typed() {
    isTyped = true;
  }

  /// Whether it takes what the other lines leave, since nobody typed its amount.
  boolean follows() {
    return !isTyped && account.get() != null;
  }

  /// Signed, debit positive; zero while nothing is typed.
  Money amount() {
    var left = debit.get();
    var right = credit.get();
    if (left != null) return left;
    return right == null ? Money.ZERO : right.negate();
  }

  /// An amount that was not typed, and follows.
  void put(Money amount) {
    putting = true;
    debit.set(amount.isPositive() ? amount : null);
    credit.set(amount.isNegative() ? amount.negate() : null);
    putting = false;
  }

  /// The amounts before the account, for which otherwise one would be put.
  void takeOver(LineModel other) {
    side = other.side;
    text.set(other.text.get());
    member.set(other.member.get());
    assignment.set(other.assignment.get());
    if (other.isTyped) {
      debit.set(other.debit.get());
      credit.set(other.credit.get());
      isTyped = true;
    }
    account.set(other.account.get());
    vat.set(other.vat.get());
  }

  boolean isEmpty() {
    return account.get() == null && amount().isZero() && wrong.get().isEmpty();
  }

  /// What it comes to with its VAT.
  Money total(boolean isInclusive) {
    return account.get() == null
        ? amount()
        : Money.sum(postings(isInclusive).stream().map(Posting::amount).toList());
  }

  /// The line and its VAT; empty while it has no account.
  List<Posting> postings(boolean isInclusive) {
    return postings(amount(), isInclusive);
  }

  /// As it would be with another amount.
  List<Posting> postings(Money amount, boolean isInclusive) {
    var line = posting(amount);
    if (line.isEmpty()) return List.of();
    var code = vat.get();
    return code == null ? List.of(line.get()) : code.lines(line.get(), isInclusive);
  }

  private Optional<Posting> posting(Money amount) {
    var on = account.get();
    if (on == null) return Optional.empty();
    var posting = Posting.of(on.id(), amount).with(dimensions());
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
