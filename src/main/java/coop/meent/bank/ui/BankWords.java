package coop.meent.bank.ui;

import coop.meent.bank.Proposal;
import coop.meent.bank.Reason;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Lines, proposals and entries in the words of the bank page.
record BankWords(Texts texts, Catalogue catalogue) {

  /// How an account is called everywhere: `13011 Trade debtors`.
  static String account(Texts texts, Account account) {
    return account.number() + " " + account.name(texts.language());
  }

  /// What an account may be found by besides its name here: its other name and its RGS code.
  static String alsoKnownAs(Account account) {
    return account.dutchName() + " " + account.englishName() + " " + account.rgs().orElse("");
  }

  String account(AccountId id) {
    return catalogue.account(id).map(found -> account(texts, found)).orElse("");
  }

  private String name(AccountId id) {
    return catalogue.account(id).map(found -> found.name(texts.language())).orElse("");
  }

  /// In groups of four, as on a bank card.
  static String iban(String plain) {
    return plain.replaceAll("(.{4})(?!$)", "$1\u00a0");
  }

  /// Short, for the list: why a line is proposed as it is.
  Badge why(Proposal proposal) {
    var tone = proposal.isCertain() ? Tone.OK : Tone.WAIT;
    return switch (proposal.reason()) {
      case Reason.ByRule(var rule) -> new Badge(tone, texts.get("bank.ui.why.rule", rule));
      case Reason.PaysInvoice pays ->
          new Badge(tone, texts.get("bank.ui.why.invoice", pays.numbers()));
      case Reason.OfBatch of -> new Badge(tone, texts.get("bank.ui.why.batch", of.batch()));
      case Reason.OfCollection of ->
          new Badge(tone, texts.get("bank.ui.why.collection", of.batch()));
      case Reason.PaysBill pays ->
          new Badge(tone, texts.get("bank.ui.why.invoice", pays.numbers()));
      case Reason.Again _ -> new Badge(tone, texts.get("bank.ui.why.again"));
      case Reason.OwnAccount _ -> new Badge(Tone.INFO, texts.get("bank.ui.why.ownAccount"));
      case Reason.BookedBefore before ->
          new Badge(
              tone,
              before.isUnanimous()
                  ? texts.count("bank.ui.why.before", before.times())
                  : texts.get("bank.ui.why.often"));
      case Reason.SameCounterparty _ -> new Badge(tone, texts.get("bank.ui.why.sameCounterparty"));
      case Reason.SimilarText _ -> new Badge(tone, texts.get("bank.ui.why.similarText"));
    };
  }

  Badge bookedAs(JournalEntry entry) {
    return new Badge(Tone.NEUTRAL, texts.get("bank.ui.why.booked", entry.reference()));
  }

  String accounts(Proposal proposal) {
    return names(proposal.allocations().stream().map(part -> part.account()).toList());
  }

  String accounts(JournalEntry entry) {
    return names(parts(entry).stream().map(Posting::account).toList());
  }

  private String names(List<AccountId> accounts) {
    return accounts.stream().distinct().map(this::name).collect(Collectors.joining(", "));
  }

  /// Where the money went: all postings but the first, which is the bank's own.
  static List<Posting> parts(JournalEntry entry) {
    return entry.postings().subList(1, entry.postings().size());
  }

  /// The member and the assignment that something is about; empty when it is about neither.
  String about(Dimensions about) {
    List<String> words = new ArrayList<>();
    about.member().flatMap(catalogue::member).ifPresent(one -> words.add(one.name()));
    about.assignment().flatMap(catalogue::assignment).ifPresent(one -> words.add(one.name()));
    return String.join(" · ", words);
  }

  /// Who can read what is booked here.
  String readers() {
    return texts.get(
        catalogue.book().kind() == BookKind.MEMBER
            ? "bank.ui.readers.own"
            : "bank.ui.readers.office");
  }
}
