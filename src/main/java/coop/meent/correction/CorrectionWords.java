package coop.meent.correction;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What an entry is and what it would become, in words: only what differs is said.
///
/// @param about the names of what a line is about; empty when it is about nothing
public record CorrectionWords(
    Texts texts, Map<AccountId, Account> accounts, Function<Dimensions, String> about) {

  public static CorrectionWords of(
      Texts texts, List<Account> accounts, Function<Dimensions, String> about) {
    return new CorrectionWords(
        texts,
        accounts.stream().collect(Collectors.toMap(Account::id, Function.identity())),
        about);
  }

  public String before(Foreseen.Becomes one) {
    return side(one, true);
  }

  public String after(Foreseen.Becomes one) {
    return side(one, false);
  }

  public String why(Foreseen.Cannot one) {
    return texts.refusal(one.why());
  }

  private String side(Foreseen.Becomes one, boolean isBefore) {
    var was = one.entry();
    var will = one.draft();
    List<String> parts = new ArrayList<>();
    if (!was.text().equals(will.text()))
      parts.add("“" + (isBefore ? was.text() : will.text()) + "”");
    if (!was.document().equals(will.document()))
      parts.add(paper(isBefore ? was.document() : will.document()));
    var gone = without(was.postings(), will.postings());
    var come = without(will.postings(), was.postings());
    boolean hasAmounts = gone.size() != come.size() || !amounts(gone).equals(amounts(come));
    for (var line : isBefore ? gone : come) parts.add(line(line, hasAmounts));
    return String.join("; ", parts);
  }

  private String paper(Optional<String> document) {
    return document
        .map(name -> texts.get("correction.document", name))
        .orElseGet(() -> texts.get("correction.document.none"));
  }

  private static List<coop.meent.base.Money> amounts(List<Posting> lines) {
    return lines.stream().map(Posting::amount).toList();
  }

  /// The lines that the others have not, each as often as it is there.
  private static List<Posting> without(List<Posting> lines, List<Posting> others) {
    List<Posting> left = new ArrayList<>(others);
    return lines.stream().filter(line -> !left.remove(line)).toList();
  }

  private String line(Posting line, boolean hasAmount) {
    List<String> words = new ArrayList<>();
    var account = accounts.get(line.account());
    words.add(account == null ? "?" : account.label().in(texts));
    line.vatCode().ifPresent(words::add);
    var names = about.apply(line.dimensions());
    if (!names.isEmpty()) words.add(names);
    if (hasAmount) words.add(texts.money(line.amount()));
    return String.join(" · ", words);
  }
}
