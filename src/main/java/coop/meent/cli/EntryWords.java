package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.cli.Rivalry.Detail;
import coop.meent.cli.Rivalry.Said;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Posting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// An entry in the words of whoever books.
record EntryWords(LedgerService ledger) {

  Said said(JournalEntry entry, Texts texts) {
    return said(entry.reference(), entry.date(), entry.text(), entry.postings(), texts);
  }

  /// The first posting is the bank's own, or mirrors it.
  Said said(String name, LocalDate date, String text, List<Posting> postings, Texts texts) {
    var where =
        postings.stream()
            .skip(1)
            .map(posting -> posting(posting, texts))
            .collect(Collectors.joining("; "));
    List<Detail> details = new ArrayList<>();
    details.add(new Detail(texts.get("sync.decision.entry"), name));
    details.add(new Detail(texts.get("sync.decision.date"), texts.date(date)));
    details.add(new Detail(texts.get("sync.decision.text"), text));
    details.add(new Detail(texts.get("sync.decision.where"), where));
    return new Said(name, name + ", " + where, details);
  }

  private String posting(Posting posting, Texts texts) {
    var account = ledger.account(posting.account()).map(one -> called(one, texts)).orElse("?");
    return account + " " + texts.euro(Money.ZERO.minus(posting.amount()));
  }

  private static String called(Account account, Texts texts) {
    return account.number() + " " + account.name(texts.language());
  }
}
