package coop.meent.correction;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.vat.Treatment;
import coop.meent.vat.VatCodes;
import coop.meent.vat.VatLines;
import coop.meent.vat.VatTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What an entry becomes by a change: pure, of the entry and the accounts of its book alone.
///
/// A line goes with the VAT that was computed of it: what is paid stays, and another code is
/// computed out of that. The bank's own line and lines of VAT are never changed by themselves.
final class Correcting {

  private final EntryEdit edit;
  private final List<Account> accounts;
  private final Set<AccountId> ofResult;
  private final VatCodes codes = new VatCodes();
  private final Map<LocalDate, List<VatTerms>> usable = new HashMap<>();

  Correcting(EntryEdit edit, List<Account> accounts) {
    this.edit = edit;
    this.accounts = accounts;
    ofResult =
        accounts.stream()
            .filter(one -> one.kind() == AccountKind.REVENUE || one.kind() == AccountKind.EXPENSE)
            .map(Account::id)
            .collect(Collectors.toSet());
  }

  /// @return empty when the entry is so already
  /// @throws RefusedException with the [CorrectionRefusal] that refuses
  Optional<EntryDraft> of(JournalEntry entry) {
    if (entry.kind() == EntryKind.OPENING) throw refused(new CorrectionRefusal.IsOpening());
    if (entry.reverses().isPresent()) throw refused(new CorrectionRefusal.IsReversal());
    var text = edit.text().map(String::strip).orElse(entry.text());
    var document = edit.document().after(entry.document());
    var postings = edit.isAboutLines() ? new Lines(entry).changed() : entry.postings();
    boolean isSame =
        text.equals(entry.text())
            && document.equals(entry.document())
            && postings.equals(entry.postings());
    if (isSame) return Optional.empty();
    return Optional.of(
        new EntryDraft(
            entry.book(), entry.date(), entry.kind(), text, document, Optional.empty(), postings));
  }

  /// The lines of one entry.
  private final class Lines {

    private final JournalEntry entry;
    private final List<Posting> lines;

    Lines(JournalEntry entry) {
      this.entry = entry;
      lines = entry.postings();
    }

    List<Posting> changed() {
      Map<Integer, List<Posting>> becomes = new HashMap<>();
      Set<Integer> gone = new HashSet<>();
      for (int i = 0; i < lines.size(); i++) {
        if (!isMeant(i)) continue;
        var vat = edit.vat().isKept() ? List.<Integer>of() : vatOf(i);
        becomes.put(i, becomes(i, vat));
        gone.addAll(vat);
      }
      if (becomes.isEmpty()) throw refused(new CorrectionRefusal.NoLine());
      List<Posting> all = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++)
        if (!gone.contains(i)) all.addAll(becomes.getOrDefault(i, List.of(lines.get(i))));
      return all;
    }

    private boolean isMeant(int i) {
      boolean isBank = entry.kind() == EntryKind.BANK && i == 0;
      if (isBank || isVat(lines.get(i))) return false;
      var account = lines.get(i).account();
      return edit.on().map(account::equals).orElseGet(() -> ofResult.contains(account));
    }

    /// Whether a line was computed out of another: it bears a code and is where its VAT goes.
    private boolean isVat(Posting line) {
      return line.vatCode()
          .filter(code ->
              terms(entry.date()).stream()
                  .filter(one -> one.code().code().equals(code))
                  .anyMatch(one -> one.places().containsValue(line.account())))
          .isPresent();
    }

    private List<Posting> becomes(int i, List<Integer> vat) {
      var line = lines.get(i);
      var moved = edit.account().map(line::on).orElse(line).with(about(line.dimensions()));
      return switch (edit.vat()) {
        case Wish.Keep<String> _ -> List.of(moved);
        case Wish.Clear<String> _ -> List.of(moved.withAmount(paid(i, vat)).withoutVat());
        case Wish.Put<String>(var key) -> {
          var terms = terms(key, entry.date());
          yield VatLines.ofGross(moved.withAmount(paid(i, vat)).withoutVat(), terms).postings();
        }
      };
    }

    private Money paid(int i, List<Integer> vat) {
      return Money.sum(
          java.util.stream.Stream.concat(java.util.stream.Stream.of(i), vat.stream())
              .map(lines::get)
              .map(Posting::amount)
              .toList());
    }

    /// The VAT that was computed out of a line follows it; a line that is alone with its code has
    /// all of it, wherever it stands.
    private List<Integer> vatOf(int i) {
      var code = lines.get(i).vatCode();
      if (code.isEmpty()) return List.of();
      var treatment = codes.find(code.get()).map(one -> one.treatment());
      boolean isKnown =
          treatment.filter(one -> one != Treatment.OWED && one != Treatment.SHARED).isPresent();
      if (!isKnown) throw refused(new CorrectionRefusal.VatTangled(code.get()));
      var ofCode = places(code.get(), true);
      var bearing = places(code.get(), false);
      if (bearing.size() == 1 || ofCode.isEmpty()) return ofCode;
      var each = bearing.stream().map(one -> following(one, code.get())).toList();
      boolean isClear =
          each.stream().mapToInt(List::size).sum() == ofCode.size()
              && each.stream().allMatch(this::isOfOneLine);
      if (!isClear) throw refused(new CorrectionRefusal.VatTangled(code.get()));
      return following(i, code.get());
    }

    /// One line makes at most one on each account.
    private boolean isOfOneLine(List<Integer> vat) {
      long places = vat.stream().map(one -> lines.get(one).account()).distinct().count();
      return places == vat.size() && !vat.isEmpty();
    }

    private List<Integer> following(int i, String code) {
      List<Integer> found = new ArrayList<>();
      for (int j = i + 1; j < lines.size() && bears(j, code) && isVat(lines.get(j)); j++)
        found.add(j);
      return found;
    }

    private List<Integer> places(String code, boolean isVat) {
      List<Integer> found = new ArrayList<>();
      for (int j = 0; j < lines.size(); j++)
        if (bears(j, code) && isVat(lines.get(j)) == isVat) found.add(j);
      return found;
    }

    private boolean bears(int j, String code) {
      return lines.get(j).vatCode().filter(code::equals).isPresent();
    }
  }

  private Dimensions about(Dimensions before) {
    var member = edit.member().after(before.member());
    var work = before;
    switch (edit.assignment()) {
      case Wish.Keep<EntryEdit.Work> _ -> {}
      case Wish.Clear<EntryEdit.Work> _ ->
          work =
              new Dimensions(
                  before.member(),
                  Optional.empty(),
                  Optional.empty(),
                  before.circle(),
                  before.budget());
      case Wish.Put<EntryEdit.Work>(var on) ->
          work = before.withAssignment(on.assignment()).withClient(on.client());
    }
    return new Dimensions(member, work.assignment(), work.client(), work.circle(), work.budget());
  }

  private List<VatTerms> terms(LocalDate day) {
    return usable.computeIfAbsent(day, on -> codes.usable(accounts, on));
  }

  private VatTerms terms(String key, LocalDate day) {
    return terms(day).stream()
        .filter(one -> one.key().equalsIgnoreCase(key))
        .findFirst()
        .orElseThrow(() -> refused(new CorrectionRefusal.NoSuchVat(key, day)));
  }

  private static RefusedException refused(CorrectionRefusal refusal) {
    return new RefusedException(refusal);
  }
}
