package coop.meent.bill.ui;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Texts;
import coop.meent.bill.Answer;
import coop.meent.ledger.Account;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormField;
import coop.meent.vat.VatTerms;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// Where a claim goes when it is approved: what its kind proposes, unless another is chosen.
final class PlacingFields {

  private final ChoiceField<Account> account;
  private final ChoiceField<VatTerms> code;
  private final List<Node> nodes;

  /// @param proposed what the kind of the claim proposes
  PlacingFields(
      BillDesk desk, Answer.Placing proposed, List<Account> accounts, List<VatTerms> codes) {
    Texts texts = desk.texts();
    account = new ChoiceField<>(texts);
    code = new ChoiceField<>(texts);
    account.setId("claimAccount");
    code.setId("claimCode");
    account.choices(
        accounts.stream().filter(one -> one.retired().isEmpty()).toList(),
        one -> one.label().in(texts));
    code.choices(codes, one -> one.name(texts.language()));
    accounts.stream()
        .filter(one -> one.id().equals(proposed.account()))
        .findFirst()
        .ifPresent(one -> account.value().set(one));
    codes.stream()
        .filter(one -> one.key().equals(proposed.vatCode()))
        .findFirst()
        .ifPresent(one -> code.value().set(one));
    nodes =
        List.of(
            new FormField(desk.text("bill.line.account"), account),
            new FormField(desk.text("bill.line.code"), code));
  }

  List<Node> nodes() {
    return nodes;
  }

  /// Whether both can be read; else the one that cannot has the focus.
  boolean settle() {
    return settle(account) && settle(code);
  }

  private static boolean settle(ChoiceField<?> field) {
    if (field.settle()) return true;
    field.requestFocus();
    return false;
  }

  Optional<AccountId> account() {
    return Optional.ofNullable(account.value().get()).map(Account::id);
  }

  Optional<String> code() {
    return Optional.ofNullable(code.value().get()).map(VatTerms::key);
  }
}
