package coop.meent.vat;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The sales list of a period (opgaaf intracommunautaire prestaties): what was sold to
/// entrepreneurs in other countries of the Union, by VAT number. Together it is rubric 3b.
///
/// @param listed in order of VAT number
/// @param missing lines that cannot be listed as they are; they are in 3b
/// @param rubric turnover of 3b in whole euros
/// @param exact turnover of 3b to the cent
public record SalesList(
    VatPeriod period, List<Listed> listed, List<Missing> missing, Money rubric, Money exact) {

  public SalesList {
    listed = List.copyOf(listed);
    missing = List.copyOf(missing);
  }

  /// @param goods in whole euros, as the form wants them
  /// @param services in whole euros
  public record Listed(
      EuVatNumber number,
      String client,
      Money goods,
      Money services,
      Money exactGoods,
      Money exactServices) {}

  public record Missing(
      EntryId entry,
      String reference,
      LocalDate date,
      String text,
      Money amount,
      Why why,
      Optional<ClientId> client,
      String clientName) {}

  /// Why a line cannot be listed.
  public enum Why implements Named {
    NO_CLIENT,
    NO_NUMBER,

    /// What stands there has not the shape of a VAT number of the Union.
    NO_SUCH_NUMBER,

    /// A Dutch number: then there is Dutch VAT on it, or it is shifted within the Netherlands.
    DUTCH;

    @Override
    public String in(Texts texts) {
      return texts.get("vat.list.why." + name());
    }

    /// What to do about it.
    public String next(Texts texts) {
      return texts.get("vat.list.why." + name() + ".next");
    }
  }

  public Money goods() {
    return Money.sum(listed.stream().map(Listed::goods).toList());
  }

  public Money services() {
    return Money.sum(listed.stream().map(Listed::services).toList());
  }

  /// To the cent, with the lines that are missing from it.
  public Money exactTotal() {
    var lines = listed.stream().map(one -> one.exactGoods().plus(one.exactServices())).toList();
    var left = missing.stream().map(Missing::amount).toList();
    return Money.sum(lines).plus(Money.sum(left));
  }

  /// Whether it says what 3b says.
  public boolean agrees() {
    return exactTotal().equals(exact)
        && (!missing.isEmpty() || goods().plus(services()).equals(rubric));
  }

  public boolean isEmpty() {
    return listed.isEmpty() && missing.isEmpty();
  }
}
