package coop.meent.ledger.ui;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Language;
import coop.meent.ledger.Account;
import coop.meent.ledger.Posting;
import java.util.List;

/// A VAT code to choose for a line. The books know only its letters; the room that knows what VAT
/// is tells the rest, by way of the app.
public interface VatChoice {

  /// What is typed to choose it; of a code with two rates each has its own.
  String key();

  /// What a posting keeps.
  String code();

  /// Begins with the key.
  String name(Language language);

  /// Whether it is meant for lines on an account like this.
  boolean suits(Account account);

  /// Whether an account is one its VAT goes to.
  boolean holdsVat(AccountId account);

  /// What a line becomes with this code: itself without VAT first, then its VAT.
  ///
  /// @param isInclusive whether the line's amount includes the VAT
  List<Posting> lines(Posting line, boolean isInclusive);
}
