package coop.meent.pay;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.pay.file.Account;
import java.time.LocalDate;
import java.util.Optional;

/// What to look at before money goes somewhere.
public sealed interface PayWarning extends Named {

  /// A member's account that nobody but who noted it has confirmed: the well-known fraud is a
  /// message that an account has changed.
  ///
  /// @param noter who noted it, where that is known, and on which day
  record NotConfirmed(String name, String iban, Optional<String> noter, Optional<LocalDate> since)
      implements PayWarning {
    @Override
    public String in(Texts texts) {
      var account = Account.inFours(iban);
      if (since.isEmpty()) return texts.get("pay.warning.notConfirmed", name, account);
      return noter
          .map(who -> texts.get("pay.warning.notConfirmed.by", name, account, who, since.get()))
          .orElseGet(() -> texts.get("pay.warning.notConfirmed.since", name, account, since.get()));
    }
  }

  /// Nothing was ever paid to this account before.
  record NeverPaid(String name, String iban) implements PayWarning {
    @Override
    public String in(Texts texts) {
      return texts.get("pay.warning.neverPaid", name, Account.inFours(iban));
    }
  }

  /// The payee has another account by now.
  record OtherAccount(String name, String iban, String now) implements PayWarning {
    @Override
    public String in(Texts texts) {
      return texts.get(
          "pay.warning.otherAccount", name, Account.inFours(iban), Account.inFours(now));
    }
  }

  /// Another batch orders the same; made on laptops that did not know of each other.
  record InTwoBatches(String name, String batches) implements PayWarning {
    @Override
    public String in(Texts texts) {
      return texts.get("pay.warning.inTwoBatches", name, batches);
    }
  }

  /// It was withdrawn, and there is a file: the bank may have it.
  record FileOutside(String batch) implements PayWarning {
    @Override
    public String in(Texts texts) {
      return texts.get("pay.warning.fileOutside", batch);
    }
  }

  /// Two laptops made a file of it.
  record TwoFiles(String batch) implements PayWarning {
    @Override
    public String in(Texts texts) {
      return texts.get("pay.warning.twoFiles", batch);
    }
  }
}
