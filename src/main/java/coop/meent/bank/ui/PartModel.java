package coop.meent.bank.ui;

import coop.meent.bank.Allocation;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.ui.DimensionNames.AssignmentName;
import coop.meent.ledger.ui.DimensionNames.MemberName;
import coop.meent.ledger.ui.VatChoice;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One part of a line that is being split. Amounts are typed without the sign of the line.
final class PartModel {

  final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Money> amount = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable MemberName> member = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable AssignmentName> assignment = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable VatChoice> vat = new SimpleObjectProperty<>();
  final StringProperty text = new SimpleStringProperty("");
  final StringProperty accountError = new SimpleStringProperty("");
  final StringProperty memberError = new SimpleStringProperty("");
  private final Optional<String> kept;
  private boolean follows;

  /// @param kept the code of a part that is VAT itself, or that was computed with others together
  PartModel(Optional<String> kept) {
    this.kept = kept;
    account.subscribe((before, now) -> accountError.set(""));
    member.subscribe((before, now) -> memberError.set(""));
    amount.subscribe((before, now) -> follows = false);
  }

  PartModel() {
    this(Optional.empty());
    follows = true;
  }

  /// Whether it takes what the others leave, since nobody typed its amount.
  boolean follows() {
    return follows;
  }

  void follow(Money rest) {
    amount.set(rest.isZero() ? null : rest);
    follows = true;
  }

  Money amountOrZero() {
    var typed = amount.get();
    return typed == null ? Money.ZERO : typed;
  }

  boolean isEmpty() {
    return account.get() == null && amountOrZero().isZero();
  }

  /// Tells at the fields what is missing.
  boolean isFilled(Texts texts) {
    var on = account.get();
    accountError.set(on == null ? texts.get("bank.ui.noAccount") : "");
    boolean lacksMember = on != null && on.isPerMember() && member.get() == null;
    memberError.set(lacksMember ? texts.get("bank.ui.noMember") : "");
    return on != null && !lacksMember;
  }

  /// The part without its VAT, then the VAT.
  ///
  /// @param negative whether the line is money out
  List<Allocation> allocations(boolean negative) {
    return VatParts.of(whole(negative), vat.get());
  }

  private Allocation whole(boolean negative) {
    var on = account.get();
    if (on == null) throw new IllegalStateException("a part without an account");
    var signed = negative ? amountOrZero().negate() : amountOrZero();
    var said = Optional.of(text.get().strip()).filter(words -> !words.isEmpty());
    return new Allocation(on.id(), signed, said, about(), kept);
  }

  private Dimensions about() {
    var about = Dimensions.NONE;
    var who = member.get();
    var work = assignment.get();
    if (who != null) about = about.withMember(who.id());
    if (work != null) about = about.withAssignment(work.id()).withClient(work.client());
    return about;
  }
}
