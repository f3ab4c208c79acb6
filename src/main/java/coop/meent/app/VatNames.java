package coop.meent.app;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Language;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.Posting;
import coop.meent.ledger.ui.VatChoice;
import coop.meent.ledger.ui.VatCodes;
import coop.meent.vat.VatLines;
import coop.meent.vat.VatTerms;
import java.time.LocalDate;
import java.util.List;

/// The VAT codes for the books page.
public record VatNames(coop.meent.vat.VatCodes codes) implements VatCodes {

  @Override
  public List<VatChoice> on(LocalDate day, List<Account> accounts) {
    return codes.usable(accounts, day).stream().<VatChoice>map(Choice::new).toList();
  }

  @Override
  public boolean usuallyOn(Account account) {
    return coop.meent.vat.VatCodes.usuallyOn(account);
  }

  private record Choice(VatTerms terms) implements VatChoice {

    @Override
    public String key() {
      return terms.key();
    }

    @Override
    public String code() {
      return terms.code().code();
    }

    @Override
    public String name(Language language) {
      return terms.name(language);
    }

    @Override
    public boolean suits(Account account) {
      return switch (terms.code().side()) {
        case SALE -> account.kind() == AccountKind.REVENUE;
        case PURCHASE, MEMO -> account.kind() != AccountKind.REVENUE;
      };
    }

    @Override
    public boolean holdsVat(AccountId account) {
      return terms.places().containsValue(account);
    }

    @Override
    public List<Posting> lines(Posting line, boolean isInclusive) {
      var lines = isInclusive ? VatLines.ofGross(line, terms) : VatLines.ofNet(line, terms);
      return lines.postings();
    }
  }
}
