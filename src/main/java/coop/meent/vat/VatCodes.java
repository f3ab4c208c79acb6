package coop.meent.vat;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Rate;
import coop.meent.ledger.Account;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All VAT codes, and those that can be booked with in a book on a day.
public final class VatCodes {

  private static final List<String> BEARS =
      List.of("WOmz", "WOvb", "WKpr", "WBed", "BMvaBeiVvp", "BMvaTevVvp");

  private final VatRates rates = new VatRates();
  private final List<VatCode> codes =
      Tsv.read("vat-codes.tsv").rows().stream().map(VatCodes::code).toList();

  private static VatCode code(Tsv.Row row) {
    return new VatCode(
        row.cell("code"),
        switch (row.cell("side")) {
          case "sale" -> VatCode.Side.SALE;
          case "purchase" -> VatCode.Side.PURCHASE;
          default -> VatCode.Side.MEMO;
        },
        row.cell("name_nl"),
        row.cell("name_en"),
        Arrays.stream(row.cell("tariff").split("/")).map(Tariff::valueOf).toList(),
        given(row, "rubric_net"),
        given(row, "rubric_vat"),
        !row.cell("also_5b").equals("no"),
        row.cell("icp").equals("yes"),
        row.cell("kor_turnover").equals("yes"),
        given(row, "ubl_category"),
        given(row, "invoice_text_nl"),
        Arrays.stream(row.cell("rgs_vat_account").split(" \\+ "))
            .filter(account -> !account.isEmpty())
            .toList());
  }

  private static Optional<String> given(Tsv.Row row, String title) {
    return Optional.of(row.cell(title)).filter(cell -> !cell.isEmpty() && !cell.equals("-"));
  }

  public List<VatCode> all() {
    return codes;
  }

  public Optional<VatCode> find(String code) {
    return codes.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /// The codes that can be computed in a book on a day. A code that may bear two rates is there
  /// twice. Left out is what needs something that is not known here: a rate that is set by hand, a
  /// share that can be deducted, or an account that the book has not.
  ///
  /// @param accounts of the book
  public List<VatTerms> usable(List<Account> accounts, LocalDate day) {
    var byRgs = byRgs(accounts, day);
    List<VatTerms> usable = new ArrayList<>();
    for (var code : codes) {
      if (code.treatment() == Treatment.SHARED) continue;
      if (!byRgs.keySet().containsAll(code.accounts())) continue;
      for (var tariff : code.tariffs())
        rates.on(day, tariff).ifPresent(rate -> usable.add(terms(code, tariff, rate, byRgs)));
    }
    return usable;
  }

  /// Whether lines on an account usually bear a code: turnover, costs and what is bought to keep,
  /// but not money, debts, wear, interest or taxes.
  public static boolean usuallyOn(Account account) {
    return account.rgs().filter(rgs -> BEARS.stream().anyMatch(rgs::startsWith)).isPresent();
  }

  /// Of several accounts with one RGS code the first by number.
  private static Map<String, AccountId> byRgs(List<Account> accounts, LocalDate day) {
    Map<String, AccountId> byRgs = new HashMap<>();
    for (var account : accounts) {
      boolean isOpen = !account.isRetired(day);
      if (isOpen) account.rgs().ifPresent(rgs -> byRgs.putIfAbsent(rgs, account.id()));
    }
    return byRgs;
  }

  private static VatTerms terms(
      VatCode code, Tariff tariff, Rate rate, Map<String, AccountId> byRgs) {
    Map<VatPart, AccountId> places = new HashMap<>();
    for (var rgs : code.accounts()) places.put(code.part(Optional.of(rgs)), byRgs.get(rgs));
    return new VatTerms(code, tariff, rate, places);
  }
}
